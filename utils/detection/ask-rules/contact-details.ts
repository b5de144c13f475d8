import { defineAskRule } from './types';

export default defineAskRule({
  id: 'contact-details',
  what: { en: 'Asks for a name and a number' },
  why: { en: 'With a number you would still call as a stranger; only their introduction makes you welcome.' },
  marks: {
    en: [
      /\b(?:his|her|their|\w+'s) (?:(?:phone|mobile|cell|direct|work|private) )?(?:numbers?|e-?mails?(?: address(?:es)?)?|contact (?:details?|info(?:rmation)?|data)|phone|extension)\b/gi,
      /\b(?:the|a|any|some) (?:(?:phone|mobile|cell|direct) numbers?|e-?mail address(?:es)?|contact (?:details?|info(?:rmation)?|data))\b/gi,
      /\b(?:(?:give|send|share|pass|forward|get|text|hand)(?: me| us)?(?: over)?(?: with)? )(?:(?:a|the|some|two|three|five|ten|\d{1,2}|any|a few|a couple of|a list of|their|more) )(?:\w+ )?(?:names|contacts|leads|phone numbers|referrals)\b/gi,
      /\b(?:names? and (?:phone )?numbers?|any (?:other |more )?names|(?:can|may|could|shall) i (?:use|mention|drop) your name|(?:whom|who) (?:should|can|could) i (?:call|contact|e-?mail|reach|talk to|speak (?:to|with)|write to))\b/gi,
    ],
  },
});
