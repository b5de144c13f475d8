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
  base: -2.957,
  evidence: {
    'stock-invite': 0.394,
    'blank-invite': 0.366,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.153,
    'late-pitch': 0.558,
    'cold-question': 0.024,
    'led-on': 1.006,
    'more-pitch': 0.353,
    bump: 0.425,
    'after-no': 0.371,
    'did-not-look': 1.278,
    machined: 0.546,
    rhythm: 0.006,
    'one-sided': 0.501,
  },
  weights: {
    plainest: 0.129,
    second: 0.119,
    mean: 0.26,
    'offer-words': 0.13,
    anchors: -0.04,
    'generic-invite': 0.247,
    'personal-invite': -0.397,
    'short-invite': 0.264,
    'no-invite': 0.334,
    seller: 1.02,
    trade: 0.809,
    'plain-role': -1.374,
    'same-field': -1.245,
    'their-length': 0.352,
    years: -1.288,
    links: 0.667,
    self: -0.487,
    gush: 0.581,
    honour: 0.597,
    presuming: 0.441,
    price: 0.498,
    'own-life': -0.736,
    errands: -0.95,
    settled: -0.822,
    'their-thanks': -1.366,
    'they-know-you': -0.849,
    'shared-work': -1.732,
    buying: -1.08,
    'your-share': -2.98,
    'your-length': -0.165,
    'your-shouts': -0.537,
    'your-smiles': -1.149,
    'by-name': -0.643,
    challenges: 1.241,
    denials: 1.841,
    asks: -1.271,
    welcomes: -0.963,
    'you-know-them': -0.597,
    'your-last-word': -0.359,
    'your-last-yes': -0.349,
    unanswered: 0.3,
    chasing: 0.075,
    'after-your-no': 0.53,
    trailing: 0.503,
    'their-messages': 0.04,
    'your-messages': 0.17,
    'they-resume': 0.173,
    'you-resume': 0.849,
    'soon-after': 1.016,
    'long-after': -0.184,
    'at-once': 0.489,
    interrogation: 0.563,
    'answered-you': 0.169,
    'you-silent': 0.068,
    'plain-to-silent': 0.091,
    'seller-to-silent': 0.668,
    'role-to-silent': -1.356,
    'you-began': -0.824,
    'plainest-before': 0.191,
    'plainest-after-no': 0.459,
    'early-days': -0.642,
    'known-to-you': -1.067,
    doubts: -0.417,
    'their-first-length': -0.331,
    'their-last-length': 0.439,
    'their-figures': 0.524,
    'their-shouts': 0.883,
    'their-smiles': 0.846,
    'own-trade': 0.431,
    'your-name': -0.544,
    names: -0.508,
    'you-at-first': 0.577,
    'asking-share': 0.055,
    greetings: -0.326,
    'stock-words': 0.602,
    curt: 1.307,
    'curt-last': 0.491,
    'no-last': 1.258,
    'your-who': 2.613,
    'your-doing': -1.652,
    'your-us': 1.274,
    'your-thanks': 1.259,
    'your-yes': -0.497,
    'your-sorry': -0.491,
    'your-shortest': -0.14,
    'your-first-length': -0.12,
    'your-last-length': -0.127,
    'your-asking': 0.263,
    'your-figures': -0.558,
    'your-shouting': -1.317,
    'their-company': -1.743,
  },
  words: {
    theirs: `
-50 call hi you
-45 could offer would
-35 following the want
-30 any from need
-20 budget interested new us you're
-15 about am asking course found have join like lost office one paper sell tomorrow two wants we'd yes
-10 for to
10 pay
15 across back change did getting good hour leaders leave most professionals right tell thanks that's thought took touch trust will without years
20 because days fellow first great it it's kindly lead name only there's those well when where
25 be connecting how month so talk were what who year
30 and does people with
35 which
40 then
50 in
`,
    yours: `
-35 one
-30 and
-20 can is on the
-15 out you your
-10 send
15 day leave my please she team thanks they to what year years
20 don't it's know write
25 it
30 by did so there
35 good
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
