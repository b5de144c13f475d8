import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'everyday-work',
  kind: 'anchor',
  what: { en: 'Work that you share' },
  why: { en: 'It deals with something that the two of you already have.' },
  phrases: {
    en: [
      'please (add|advise|ask|bring|call|confirm|correct|ensure|join the|keep|make sure|note|put|remove|return|send|sign|submit|tell|update|upload)',
      '(his|my|that|the|this|your) X? (account|accounts|agenda|amendment|appointment|assignment|attachment|audit|benefits|booking|branch|budget|bug|build|car|chapter|closing|contract|contracts|data|deadline|delivery|dentist|deposit|doc|docs|doctor|document|documents|draft|exam|expense|expenses|figures|file|flight|forecast|form|forms|gas|homework|hotel|hr|invoice|invoices|key|keys|kids|lab|laptop|lease|letter|letters|list|login|manuscript|meter|minutes|nominations|notes|numbers|order|orders|package|paperwork|parcel|password|payment|plant|presentation|printer|pull request|purchase|recap|receipt|refund|release|rent|report|reports|room|rota|schedule|school|server|shift|shifts|slides|spreadsheet|tariff|test|tests|ticket|tickets|trade|vacation|van|volume|volumes)',
      'attached (are|for|herewith|is|please|the)',
      '(can|could|did|will|would) you (please)? (add|approve|ask|bring|check|confirm|explain|forward|get|give|let|look|make|print|put|resend|send|take|tell)',
      '(are|did|do|have|is) (the X|they|we) X*2 (come|ever|get|have|pay|ready|send)',
      '(let me know|tell me) (how|if|what|when) (i|it|the|there|you) X? (any questions|anything|are|can|get|have any questions|is|need|questions|think|time|will)',
      '(asap|attn|bcc|cc|fw|fyi|per|re)',
      '(any changes|any questions|questions or)',
    ],
  },
});
