import { defineSignal } from '../types';

export default defineSignal({
  id: 'everyday-work',
  kind: 'anchor',
  what: { en: 'Work that you share' },
  why: { en: 'It deals with something that the two of you already have.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'please (send|submit|confirm|sign|advise|bring|call|update|note|join the|make sure|add|remove|ensure|put|keep|return|ask|tell|correct|upload)',
      '(the|this|that|my|your|his) X? (invoice|invoices|agenda|contract|contracts|minutes|spreadsheet|draft|file|document|documents|paperwork|refund|delivery|order|orders|password|login|deposit|recap|ticket|tickets|bug|branch|pull request|build|server|deadline|shift|shifts|rota|keys|key|room|attachment|numbers|figures|data|tariff|volumes|volume|meter|gas|plant|nominations|trade|letter|letters|rent|lease|budget|forecast|report|reports|presentation|slides|manuscript|chapter|notes|doc|docs|form|forms|list|schedule|package|parcel|payment|account|accounts|purchase|flight|hotel|booking|appointment|doctor|dentist|car|van|kids|school|exam|homework|assignment|lab|printer|laptop|test|tests|release|amendment|audit|closing|hr|benefits|vacation|expense|expenses|receipt)',
      'attached (is|are|please|the|for|herewith)',
      '(i|we) (will|can|have|are going to|need to|was|just|am|ll) X? (send|sent|get back|check|checked|forward|call|talk|update|updated|finished|fix|fixed|drop|bring|ordered|book|booked|sign|signed|file|submitted|waiting|received|talked|reviewed|moved|changed|uploaded|copied|be there|be out|be in|pay)',
      '(can|could|would|will|did) you (please)? (send|get|give|check|forward|look|confirm|tell|make|put|bring|add|resend|print|approve|ask|take|explain|let)',
      '(did|do|have|is|are) (we|they|the X) X*2 (get|send|ever|have|come|pay|ready)',
      '(let me know|tell me) (if|when|what|how) (you|i|the|it|there) X? (need|have any questions|can|get|are|questions|any questions|think|time|anything|is|will)',
      '(fyi|asap|re|fw|cc|bcc|per|attn)',
      '(questions or|any questions|any changes)',
    ],
  },
});
