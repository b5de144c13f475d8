/** Written by `npm run train:conversations`; not to be changed by hand. Log-odds of a stalker. */
export interface ConversationWeights {
  base: number;
  /** Of each piece of a kind. */
  evidence: Readonly<Record<string, number>>;
  /** Of each unit of a trait. */
  weights: Readonly<Record<string, number>>;
  /** By whose they are: hundredths, and the words that weigh so. */
  words: Readonly<Record<'theirs' | 'yours' | 'headline', string>>;
}

export const model: ConversationWeights = {
  base: -2.769,
  evidence: {
    'stock-invite': 0.388,
    'blank-invite': 0.416,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.135,
    'late-pitch': 0.609,
    'cold-question': 0.017,
    'led-on': 0.817,
    'more-pitch': 0.364,
    bump: 0.441,
    'after-no': 0.407,
    'did-not-look': 1.223,
    machined: 0.54,
    rhythm: 0.037,
    'one-sided': 0.477,
  },
  weights: {
    plainest: 0.121,
    second: 0.126,
    mean: 0.261,
    'offer-words': 0.133,
    anchors: -0.033,
    'generic-invite': 0.23,
    'personal-invite': -0.394,
    'short-invite': 0.308,
    'no-invite': 0.298,
    seller: 1.047,
    trade: 0.791,
    'plain-role': -1.37,
    'same-field': -1.255,
    'their-length': 0.346,
    years: -1.337,
    links: 0.617,
    self: -0.468,
    gush: 0.569,
    honour: 0.608,
    presuming: 0.45,
    price: 0.477,
    'own-life': -0.742,
    errands: -0.949,
    settled: -0.806,
    'their-thanks': -1.35,
    'they-know-you': -0.838,
    'shared-work': -1.69,
    buying: -1.109,
    'your-share': -2.948,
    'your-length': -0.167,
    'your-shouts': -0.537,
    'your-smiles': -1.264,
    'by-name': -0.652,
    challenges: 1.292,
    denials: 1.851,
    asks: -1.3,
    welcomes: -0.928,
    'you-know-them': -0.619,
    'your-last-word': -0.369,
    'your-last-yes': -0.354,
    unanswered: 0.295,
    chasing: 0.076,
    'after-your-no': 0.525,
    trailing: 0.5,
    'their-messages': -0.009,
    'your-messages': 0.191,
    'they-resume': 0.171,
    'you-resume': 0.869,
    'soon-after': 1.012,
    'long-after': -0.189,
    'at-once': 0.501,
    interrogation: 0.575,
    'answered-you': 0.164,
    'you-silent': 0.081,
    'plain-to-silent': 0.09,
    'seller-to-silent': 0.647,
    'role-to-silent': -1.361,
    'you-began': -0.798,
    'plainest-before': 0.193,
    'plainest-after-no': 0.43,
    'early-days': -0.665,
    'known-to-you': -1.047,
    doubts: -0.399,
    'their-first-length': -0.322,
    'their-last-length': 0.432,
    'their-figures': 0.517,
    'their-shouts': 0.856,
    'their-smiles': 0.905,
    'own-trade': 0.415,
    'your-name': -0.587,
    names: -0.503,
    'you-at-first': 0.532,
    'asking-share': 0.103,
    greetings: -0.309,
    'stock-words': 0.601,
    curt: 1.317,
    'curt-last': 0.484,
    'no-last': 1.24,
    'your-who': 2.555,
    'your-doing': -1.567,
    'your-us': 1.232,
    'your-thanks': 1.261,
    'your-yes': -0.512,
    'your-sorry': -0.466,
    'your-shortest': -0.14,
    'your-first-length': -0.126,
    'your-last-length': -0.13,
    'your-asking': 0.267,
    'your-figures': -0.56,
    'your-shouting': -1.288,
    'their-company': -1.681,
  },
  words: {
    theirs: `
-55 hi
-50 call you
-45 could offer would
-40 the
-35 following want
-30 any from need
-20 budget interested new us wants
-15 about am asking course didn't for found have join like lost office old on one sell tomorrow two we'd yes you're
-10 to
10 pay
15 across change good hour leaders leave lunch most professionals right that's thought took touch trust well will without years
20 back because days fellow first great how it it's kindly lead name only tell thanks there's those where
25 be connecting month so talk were what when who year
30 and does people with
35 which
40 then
50 in
`,
    yours: `
-35 one
-30 and
-20 can on the
-15 is out you your
-10 send
15 day leave she team thanks what year years
20 don't it's know my please write
25 it so
30 by did good there
`,
    headline: `
-25 account director
-20 manager of
-15 head programme
15 executive
20 community partner
`,
  },
};
