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
  base: -2.911,
  evidence: {
    'stock-invite': 0.594,
    'blank-invite': 0.39,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.147,
    'late-pitch': 0.587,
    'cold-question': 0,
    'led-on': 0.963,
    'more-pitch': 0.279,
    bump: 0.429,
    'after-no': 0.385,
    'did-not-look': 1.18,
    machined: 0.465,
    rhythm: 0,
    'one-sided': 0.504,
  },
  weights: {
    plainest: 0.134,
    second: 0.097,
    mean: 0.277,
    'offer-words': 0.163,
    anchors: -0.048,
    'generic-invite': 0.21,
    'personal-invite': -0.543,
    'short-invite': 0.201,
    'no-invite': 0.311,
    seller: 1.116,
    trade: 0.837,
    'plain-role': -1.394,
    'same-field': -1.244,
    'their-length': 0.344,
    years: -1.311,
    links: 0.551,
    self: -0.462,
    gush: 0.505,
    honour: 0.633,
    presuming: 0.47,
    price: 0.426,
    'own-life': -0.567,
    errands: -0.919,
    settled: -0.796,
    'their-thanks': -1.4,
    'they-know-you': -0.878,
    'shared-work': -1.651,
    buying: -0.968,
    'your-share': -2.811,
    'your-length': -0.169,
    'your-shouts': -0.445,
    'your-smiles': -1.149,
    'by-name': -0.586,
    challenges: 1.299,
    denials: 1.829,
    asks: -1.387,
    welcomes: -0.869,
    'you-know-them': -0.638,
    'your-last-word': -0.381,
    'your-last-yes': -0.363,
    unanswered: 0.292,
    chasing: 0.144,
    'after-your-no': 0.513,
    trailing: 0.518,
    'their-messages': 0.005,
    'your-messages': 0.238,
    'they-resume': 0.173,
    'you-resume': 0.839,
    'soon-after': 1.033,
    'long-after': -0.195,
    'at-once': 0.534,
    interrogation: 0.576,
    'answered-you': 0.194,
    'you-silent': 0.105,
    'plain-to-silent': 0.089,
    'seller-to-silent': 0.572,
    'role-to-silent': -1.328,
    'you-began': -0.863,
    'plainest-before': 0.19,
    'plainest-after-no': 0.407,
    'early-days': -0.643,
    'known-to-you': -1.018,
    doubts: -0.414,
    'their-first-length': -0.342,
    'their-last-length': 0.422,
    'their-figures': 0.514,
    'their-shouts': 0.862,
    'their-smiles': 0.877,
    'own-trade': 0.418,
    'your-name': -0.625,
    names: -0.56,
    'you-at-first': 0.567,
    'asking-share': 0.132,
    greetings: -0.309,
    'stock-words': 0.67,
    curt: 1.311,
    'curt-last': 0.426,
    'no-last': 1.198,
    'your-who': 2.574,
    'your-doing': -1.561,
    'your-us': 1.215,
    'your-thanks': 1.276,
    'your-yes': -0.681,
    'your-sorry': -0.509,
    'your-shortest': -0.153,
    'your-first-length': -0.132,
    'your-last-length': -0.134,
    'your-asking': 0.279,
    'your-figures': -0.614,
    'your-shouting': -1.362,
    'their-company': -1.896,
  },
  words: {
    theirs: `
-55 call hi
-50 you
-45 could would
-40 offer
-35 following the want
-30 any from need
-25 new
-20 budget have interested like us wants
-15 about am asking course for found join old sell somebody tomorrow we'd yes you're
-10 to
10 yours
15 across change did eight good hour it leaders leave most pay professionals right that's thought took tried trust well will without
20 back because days fellow first great how it's kindly lead name only tell thanks there's those when where who year
25 be connecting month talk were what
30 and does people so which with
40 then
55 in
`,
    yours: `
-30 one
-25 and
-20 can the your
-15 on you
15 day please thanks years
20 don't it it's my to write
25 know so
30 by did there
35 good
`,
    headline: `
-25 director
-20 account of
-15 designer head manager
15 executive
20 community partner
`,
  },
};
