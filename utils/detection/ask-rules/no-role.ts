import { defineAskRule } from './types';

export default defineAskRule({
  id: 'no-role',
  what: { en: 'No kind of person named' },
  why: { en: 'You name no title and no person, so no face comes to their mind.' },
  cleared: {
    en: [
      /\b(?:c[efiotmrhps]o|cmo|chro|ciso|vp|svp|evp|head|heads|chiefs?|directors?|managers?|owners?|founders?|co-?founders?|presidents?|vice[- ]presidents?|principals?|partners?|deans?|leads?|leaders?|supervisors?|buyers?|controllers?|treasurers?|secretar(?:y|ies)|chair(?:man|woman|s)?|commissioners?|editors?|publishers?|captains?|curators?|coordinators?|administrators?|superintendents?|executives?|bosses|boss|counsels?|foremen|foreman|landlords?|trustees?|bankers?|engineers?|architects?|lawyers?|doctors?|nurses?|matrons?|dentists?|accountants?|bookkeepers?|recruiters?|designers?|developers?|librarians?|chefs?|farmers?|builders?|brokers?|planners?|teachers?|pharmacists?|vets?|surgeons?|successors?|predecessors?|testers?|boards?|committees?|experts?|specialists?|contractors?|the (?:\w+ )?(?:person|lady|man|woman|guy|one|people|team) (?:who|that|at|in|behind|responsible|there)|your (?:job|counterpart)|(?:in charge of|responsible for|who runs?|who leads?) \w+)\b/gi,
      /\b(?:introduc(?:e|ing) (?:me|us) to|introduction to|intro to|in touch with|connect (?:me|us) (?:with|to)|a word with|for (?:me|us) with|do you (?:still )?know) (?:your (?:\w+ )?(?:\w+ )?(?:sister|brother|cousin|uncle|aunt|friend|neighbou?r|colleague|boss|wife|husband)\b|(?:[Dd]r\.? |[Mm]rs?\.? |[Mm]s\.? )?(?!Anyone|Someone)(?:\p{Lu}|[[{<(]+\p{L})[\p{L}'-]+)/gu,
      /\b(?:introduc(?:e|ing)|connect|put|meet|ask)\b[^.!?\n]{0,30} (?:her|him)\b/gi,
      // A blank for it waits to be filled.
      /\[[^[\]\n]{0,60}\b(?:client|person|title)\b[^[\]\n]{0,60}\]/gi,
    ],
  },
});
