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
  base: -2.977,
  evidence: {
    'stock-invite': 0.574,
    'blank-invite': 0.456,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.153,
    'late-pitch': 0.591,
    'cold-question': 0,
    'led-on': 1.059,
    'more-pitch': 0.26,
    bump: 0.444,
    'after-no': 0.38,
    'did-not-look': 1.173,
    machined: 0.45,
    rhythm: 0,
    'one-sided': 0.498,
  },
  weights: {
    plainest: 0.138,
    second: 0.081,
    mean: 0.292,
    'offer-words': 0.163,
    anchors: -0.046,
    'generic-invite': 0.207,
    'personal-invite': -0.556,
    'short-invite': 0.204,
    'no-invite': 0.312,
    seller: 1.158,
    trade: 0.817,
    'plain-role': -1.371,
    'same-field': -1.255,
    'their-length': 0.344,
    years: -1.321,
    links: 0.575,
    self: -0.465,
    gush: 0.487,
    honour: 0.619,
    presuming: 0.482,
    price: 0.408,
    'own-life': -0.553,
    errands: -0.931,
    settled: -0.814,
    'their-thanks': -1.4,
    'they-know-you': -0.895,
    'shared-work': -1.638,
    buying: -0.935,
    'your-share': -2.823,
    'your-length': -0.167,
    'your-shouts': -0.44,
    'your-smiles': -1.162,
    'by-name': -0.585,
    challenges: 1.241,
    denials: 1.828,
    asks: -1.409,
    welcomes: -0.878,
    'you-know-them': -0.66,
    'your-last-word': -0.377,
    'your-last-yes': -0.366,
    unanswered: 0.276,
    chasing: 0.142,
    'after-your-no': 0.501,
    trailing: 0.512,
    'their-messages': -0.015,
    'your-messages': 0.223,
    'they-resume': 0.171,
    'you-resume': 0.826,
    'soon-after': 1.058,
    'long-after': -0.195,
    'at-once': 0.532,
    interrogation: 0.594,
    'answered-you': 0.209,
    'you-silent': 0.115,
    'plain-to-silent': 0.09,
    'seller-to-silent': 0.603,
    'role-to-silent': -1.34,
    'you-began': -0.89,
    'plainest-before': 0.197,
    'plainest-after-no': 0.404,
    'early-days': -0.684,
    'known-to-you': -1.044,
    doubts: -0.408,
    'their-first-length': -0.34,
    'their-last-length': 0.43,
    'their-figures': 0.532,
    'their-shouts': 0.842,
    'their-smiles': 0.845,
    'own-trade': 0.427,
    'your-name': -0.608,
    names: -0.589,
    'you-at-first': 0.575,
    'asking-share': 0.035,
    greetings: -0.314,
    'stock-words': 0.685,
    curt: 1.308,
    'curt-last': 0.458,
    'no-last': 1.2,
    'your-who': 2.616,
    'your-doing': -1.562,
    'your-us': 1.188,
    'your-thanks': 1.288,
    'your-yes': -0.632,
    'your-sorry': -0.549,
    'your-shortest': -0.152,
    'your-first-length': -0.129,
    'your-last-length': -0.132,
    'your-asking': 0.288,
    'your-figures': -0.612,
    'your-shouting': -1.343,
    'their-company': -1.961,
  },
  words: {
    theirs: `
-55 call hi
-50 you
-45 could offer would
-35 following the
-30 need want
-25 any from us
-20 asking budget have interested like new
-15 about course for found join old sell somebody tomorrow wants we'd yes
10 pay well yours
15 across did eight good hour leaders leave lunch most name professionals right that's thought took tried trust will years
20 back because days fellow first great how it it's kindly lead tell thanks there's those when where who year
25 be connecting month only so talk were what
30 and does people which
35 then with
50 in
`,
    yours: `
-30 one
-25 and
-20 can on the your
-10 you
10 we're
15 day our please thanks years
20 don't it it's know my to write
25 did so
30 by there
35 good
`,
    headline: `
-25 director
-20 account manager
-15 designer of
15 executive
20 community partner
`,
  },
};
