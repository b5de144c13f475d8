import { defineSignal } from '../types';

export default defineSignal({
  id: 'answering',
  kind: 'anchor',
  what: { en: 'An answer to them' },
  why: { en: 'It takes up what they said, so it is a conversation.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(thanks | thank you | thx | cheers | appreciate | ty) (so much | again | very much | a lot | a ton)? (for | on) (your | the | this | that | such | letting | getting | all) X? (reply | answer | question | message | note | response | transparency | feedback | patience | update | details | information | explanation | invite | invitation | offer | quick | email | mail | heads | clarification | report | list | file | document | documents | notes | back | thoughtful | help | warning | reminder | interest)',
      '(thanks | thank you) (so much | very much | again)? for (reaching out | getting in touch | contacting us | contacting me | your interest | your inquiry | your enquiry | thinking of me | thinking of us | considering us | choosing us | your order | your application | writing | asking | your feedback | your support | your business | your patience)',
      '(i | we) (received | got | saw | read | checked | looked into | looked at | have looked | spoke with | talked to) (your | the | it | with | to)',
      '(as | like) (promised | discussed | agreed | requested | we discussed | we agreed | you asked | you requested | you suggested | you said | you mentioned | mentioned | planned | i said | i promised)',
      '(per our | you asked | to answer your | regarding your | re your | in reply to | in response to | answering your | following our | further to our | following up on our | following up from our | after our)',
      '^(yes | no | sure | ok | okay | yep | yeah | nope | sounds good | of course | no problem | no worries | good question | great question | makes sense | agreed | perfect | absolutely | haha | lol | exactly | true | right | got it | understood | done | noted | good point | fair enough | indeed | definitely | certainly | not really | not yet | i agree | totally agree | sorry | oh | ah | hmm | well | cool | awesome | great thanks | that works | works for me | will do | on it | you are right | you are welcome | my pleasure | thanks | ooh | wow)',
      '(works for me | sounds good | sounds great | happy to help | glad you | glad it | glad to hear | good to hear | great to hear | i agree | agree with you | you are right | you are welcome | you raise | you make a | good luck | your question about | to your question | your point | on your point)',
    ],
  },
});
