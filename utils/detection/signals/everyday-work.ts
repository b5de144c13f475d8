import { defineSignal } from '../types';

export default defineSignal({
  id: 'everyday-work',
  kind: 'anchor',
  what: { en: 'Work that you share' },
  why: { en: 'It deals with something that the two of you already have.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'please (send | submit | confirm | review | sign | forward | advise | bring | call | update | note | join the | be there | be at | make sure | add | remove | change | ensure | print | copy | put | keep | return | ask | approve | plan | include | coordinate | tell | correct | upload | pay | wait | pick)',
      '(the | this | that | these | those | my | your | his | her) X? (invoice | invoices | agenda | contract | contracts | minutes | spreadsheet | draft | file | files | document | documents | paperwork | refund | delivery | order | orders | password | login | deposit | recap | ticket | tickets | bug | branch | merge | pull request | pr | build | server | deadline | deadlines | shift | shifts | rota | keys | key | room | attachment | attachments | numbers | figures | data | tariff | deal sheet | volumes | volume | meter | pipeline flow | gas | plant | nominations | trade | trades | counterparty | letter | letters | memo | memos | rent | lease | memo | budget | forecast | report | reports | presentation | slides | manuscript | chapter | notes | doc | docs | form | forms | list | schedule | package | shipment | parcel | payment | payments | account | accounts | purchase | flight | hotel | reservation | booking | appointment | doctor | dentist | car | van | kids | school | exam | homework | assignment | lab | printer | laptop | test | tests | release | deploy | ticket number | draft agreement | amendment | audit | closing | hr | benefits | vacation | timesheet | expense | expenses | receipt | receipts)',
      '(attached | enclosed | attaching) (is | are | please | you | the | find | for | herewith)',
      '(i | we) (will | can | have | am going to | are going to | need to | did | was | were | just | am | ll) X? (send | sent | get back | check | checked | forward | forwarded | call | called | talk | update | updated | finish | finished | fix | fixed | pick | drop | bring | order | ordered | book | booked | sign | signed | file | submit | submitted | pushed | merged | waiting | received | paid | spoke | talked | reviewed | moved | changed | cancelled | canceled | arranged | confirmed | uploaded | copied | faxed | print | working on it | looking into | be there | be late | be out | be back | be in | join you | meet you | see you | pay | added)',
      '(can | could | would | will | did) (you) (please)? (send | get | give | check | call | forward | look | confirm | tell | make | put | pull | bring | pick | sign | review | add | fix | update | resend | print | move | approve | remind | ask | let me know if the | help me with the | finish | upload | cover | take | order | explain | let)',
      '(did | do | does | has | have | is | are) (we | they | he | she | the X) X*2 (get | send | hear | ever | finish | decide | know | have | need | want | come | arrive | sign | pay | ready | done | coming | going)',
      '(let me know | tell me) (if | when | what | how | whether) (you | we | i | the | it | there | that) X? (need | have any questions | can | get | are | decide | hear | arrive | questions | any questions | problems | changes | think | should | time | anything | is | works | will)',
      '(fyi | asap | eod | eta | re | fw | fwd | cc | bcc | per | attn | ps | tbd | wip | ooo)',
      '(questions or | any questions | any problems | any issues | any concerns | any changes | any comments)',
    ],
  },
});
