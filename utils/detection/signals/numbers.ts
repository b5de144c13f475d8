import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b\d{1,3}(?:\.\d)?(?:%| percent)(?= (?:more|less|fewer|faster|higher|lower|increase|reduction|growth|of|in|off|lift|cheaper|better))/gi,
  /\b(?:by|up to|over|with|seen|see) \d{1,3}(?:\.\d)?(?:%|x\b)/gi,
  /\b\d{1,2}x (?:more|faster|the|your|roi|growth|return)\b/gi,
  /[$€£]\d[\d,.]*(?:k|m|\+|\/hr|\/hour| ?million)+/gi,
];

export default defineSignal({
  id: 'numbers',
  kind: 'pitch',
  what: { en: 'Figures as bait' },
  why: { en: 'Numbers without a conversation read like an advert.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.1,
  hints: ['$', '%', 'percent', 'x ', '£', '€'],
  find: (text) => matches(text, PATTERNS),
});
