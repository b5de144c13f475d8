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
  base: -3.135,
  evidence: {
    'stock-invite': 0.834,
    'blank-invite': 0.388,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.24,
    'late-pitch': 0.613,
    'cold-question': 0,
    'led-on': 0.864,
    'more-pitch': 0.271,
    bump: 0.396,
    'after-no': 0.545,
    'did-not-look': 1.114,
    machined: 0.463,
    rhythm: 0,
    'one-sided': 0.536,
  },
  weights: {
    plainest: 0.134,
    second: 0.109,
    mean: 0.286,
    'offer-words': 0.192,
    anchors: -0.068,
    'generic-invite': 0.332,
    'personal-invite': -0.513,
    'short-invite': 0.135,
    'no-invite': 0.234,
    seller: 1.234,
    trade: 0.727,
    'plain-role': -1.327,
    'same-field': -1.177,
    'their-length': 0.353,
    years: -1.359,
    links: 0.545,
    self: -0.483,
    gush: 0.405,
    honour: 0.479,
    presuming: 0.454,
    price: 0.509,
    'own-life': -0.637,
    errands: -0.953,
    settled: -0.851,
    'their-thanks': -1.444,
    'they-know-you': -0.867,
    'shared-work': -1.453,
    buying: -1,
    'your-share': -2.908,
    'your-length': -0.17,
    'your-shouts': -0.489,
    'your-smiles': -1.295,
    'by-name': -0.541,
    challenges: 1.13,
    denials: 1.899,
    asks: -1.34,
    welcomes: -0.907,
    'you-know-them': -0.755,
    'your-last-word': -0.349,
    'your-last-yes': -0.322,
    unanswered: 0.315,
    chasing: 0.106,
    'after-your-no': 0.536,
    trailing: 0.484,
    'their-messages': 0.065,
    'your-messages': 0.201,
    'they-resume': 0.197,
    'you-resume': 0.89,
    'soon-after': 1.004,
    'long-after': -0.209,
    'at-once': 0.449,
    interrogation: 0.636,
    'answered-you': 0.213,
    'you-silent': 0.095,
    'plain-to-silent': 0.081,
    'seller-to-silent': 0.655,
    'role-to-silent': -1.326,
    'you-began': -1.036,
    'plainest-before': 0.185,
    'plainest-after-no': 0.4,
    'early-days': -0.685,
    'known-to-you': -0.963,
    doubts: -0.381,
    'their-first-length': -0.334,
    'their-last-length': 0.429,
    'their-figures': 0.519,
    'their-shouts': 0.782,
    'their-smiles': 0.886,
    'own-trade': 0.469,
    'your-name': -0.52,
    names: -0.491,
    'you-at-first': 0.634,
    'asking-share': 0.067,
    greetings: -0.379,
    'stock-words': 0.53,
    curt: 1.342,
    'curt-last': 0.533,
    'no-last': 1.282,
    'your-who': 2.573,
    'your-doing': -1.634,
    'your-us': 1.481,
    'your-thanks': 1.167,
    'your-yes': -0.903,
    'your-sorry': -0.448,
    'your-shortest': -0.154,
    'your-first-length': -0.135,
    'your-last-length': -0.132,
    'your-asking': 0.257,
    'your-figures': -0.632,
    'your-shouting': -1.385,
    'their-company': -2.115,
  },
  words: {
    theirs: `
-55 call
-50 hi
-45 offer would you
-40 could
-35 the
-30 following from
-25 any need want
-20 have interested like new us
-15 about am asking budget for found goes join network ok on one paper sell tomorrow wants we'd yes you're
-10 to
10 pay
15 across back eight good leaders of professionals that's thought took tried trust when will
20 be because days fellow first great hour how it's kindly lead leave most name right tell thanks there's well what where who year
25 connecting it month only people so talk were
30 and does
35 then with
40 which
50 in
`,
    yours: `
-25 and can one
-20 on
-15 people the your
-10 send
15 day list own thanks to year years
20 don't it it's know my our please write
25 by did so
30 good there
`,
    headline: `
-20 account director manager
-15 designer of
20 community partner
`,
  },
};
