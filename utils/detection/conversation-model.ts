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
  base: -3.152,
  evidence: {
    'stock-invite': 0.625,
    'blank-invite': 0.462,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.05,
    'late-pitch': 0.675,
    'cold-question': 0.144,
    'led-on': 1.192,
    'more-pitch': 0.236,
    bump: 0.239,
    'after-no': 0.356,
    'did-not-look': 1.106,
    machined: 0.348,
    rhythm: 0,
    'one-sided': 0.585,
  },
  weights: {
    plainest: 0.122,
    second: 0.136,
    mean: 0.247,
    'offer-words': 0.248,
    anchors: 0,
    'generic-invite': 0.513,
    'personal-invite': -0.334,
    'short-invite': 0.132,
    'no-invite': 0.241,
    seller: 1.186,
    trade: 0.696,
    'plain-role': -1.316,
    'same-field': -1.177,
    'their-length': 0.353,
    years: -1.5,
    links: 0.672,
    self: -0.469,
    gush: 0.503,
    honour: 0.536,
    presuming: 0.463,
    price: 0.403,
    'own-life': -0.635,
    errands: -0.942,
    settled: -0.852,
    'their-thanks': -1.354,
    'they-know-you': -0.847,
    'shared-work': -1.473,
    buying: -1.152,
    'your-share': -3.023,
    'your-length': -0.17,
    'your-shouts': -0.545,
    'your-smiles': -1.603,
    'by-name': -0.649,
    challenges: 1.289,
    denials: 1.798,
    asks: -1.416,
    welcomes: -0.791,
    'you-know-them': -0.748,
    'your-last-word': -0.32,
    'your-last-yes': -0.295,
    unanswered: 0.332,
    chasing: 0.162,
    'after-your-no': 0.49,
    trailing: 0.487,
    'their-messages': -0.075,
    'your-messages': 0.154,
    'they-resume': 0.214,
    'you-resume': 0.96,
    'soon-after': 1.036,
    'long-after': -0.198,
    'at-once': 0.47,
    interrogation: 0.609,
    'answered-you': 0.268,
    'you-silent': 0.068,
    'plain-to-silent': 0.097,
    'seller-to-silent': 0.651,
    'role-to-silent': -1.447,
    'you-began': -0.832,
    'plainest-before': 0.176,
    'plainest-after-no': 0.55,
    'early-days': -0.624,
    'known-to-you': -0.994,
    doubts: -0.426,
    'their-first-length': -0.247,
    'their-last-length': 0.458,
    'their-figures': 0.548,
    'their-shouts': 0.865,
    'their-smiles': 0.792,
    'own-trade': 0.485,
    'your-name': -0.532,
    names: -0.462,
    'you-at-first': 0.627,
    'asking-share': 0.06,
    greetings: -0.3,
    'stock-words': 0.417,
    curt: 1.351,
    'curt-last': 0.467,
    'no-last': 1.224,
    'your-who': 2.354,
    'your-doing': -1.744,
    'your-us': 1.565,
    'your-thanks': 1.071,
    'your-yes': -0.684,
    'your-sorry': -0.463,
    'your-shortest': -0.146,
    'your-first-length': -0.131,
    'your-last-length': -0.121,
    'your-asking': 0.355,
    'your-figures': -0.664,
    'your-shouting': -1.345,
    'their-company': -2.354,
  },
  words: {
    theirs: `
-55 hi
-50 call you
-45 could offer
-40 the would
-30 following need
-25 from new
-20 about any found interested join ok sell two us yes you're
-15 am asking budget course goes like network on to tomorrow wants we'd
-10 that
10 find tried
15 as back change charge chat fill good it lead leave of professionals profile team those took will years
20 across and because days fellow great hour it's leaders most name next right tell thanks there's thought trust well were when where year
25 be connecting first how kindly month only people so talk what who
30 does then
35 with
40 which
55 in
`,
    yours: `
-30 and one
-25 can on
-20 your
-15 is only the
-10 send you
15 an don't it's please team thanks to us year years
20 day it leave my our
25 did know so write
30 by there
35 good
`,
    headline: `
-20 account director
-15 designer manager of programme
20 community partner
`,
  },
};
