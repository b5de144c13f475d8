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
  base: -2.775,
  evidence: {
    'stock-invite': 0.376,
    'blank-invite': 0.362,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.103,
    'late-pitch': 0.536,
    'cold-question': 0,
    'led-on': 0.987,
    'more-pitch': 0.359,
    bump: 0.414,
    'after-no': 0.336,
    'did-not-look': 1.263,
    machined: 0.536,
    rhythm: 0.062,
    'one-sided': 0.481,
  },
  weights: {
    plainest: 0.124,
    second: 0.119,
    mean: 0.259,
    'offer-words': 0.132,
    anchors: -0.038,
    'generic-invite': 0.215,
    'personal-invite': -0.4,
    'short-invite': 0.287,
    'no-invite': 0.312,
    seller: 1.019,
    trade: 0.811,
    'plain-role': -1.376,
    'same-field': -1.245,
    'their-length': 0.355,
    years: -1.314,
    links: 0.62,
    self: -0.484,
    gush: 0.58,
    honour: 0.61,
    presuming: 0.435,
    price: 0.492,
    'own-life': -0.74,
    errands: -0.948,
    settled: -0.807,
    'their-thanks': -1.369,
    'they-know-you': -0.831,
    'shared-work': -1.713,
    buying: -1.082,
    'your-share': -2.989,
    'your-length': -0.166,
    'your-shouts': -0.527,
    'your-smiles': -1.206,
    'by-name': -0.646,
    challenges: 1.279,
    denials: 1.857,
    asks: -1.278,
    welcomes: -0.959,
    'you-know-them': -0.607,
    'your-last-word': -0.365,
    'your-last-yes': -0.359,
    unanswered: 0.304,
    chasing: 0.081,
    'after-your-no': 0.567,
    trailing: 0.503,
    'their-messages': 0.007,
    'your-messages': 0.163,
    'they-resume': 0.164,
    'you-resume': 0.858,
    'soon-after': 1.027,
    'long-after': -0.186,
    'at-once': 0.493,
    interrogation: 0.555,
    'answered-you': 0.163,
    'you-silent': 0.084,
    'plain-to-silent': 0.089,
    'seller-to-silent': 0.626,
    'role-to-silent': -1.364,
    'you-began': -0.809,
    'plainest-before': 0.188,
    'plainest-after-no': 0.45,
    'early-days': -0.677,
    'known-to-you': -1.062,
    doubts: -0.421,
    'their-first-length': -0.324,
    'their-last-length': 0.44,
    'their-figures': 0.531,
    'their-shouts': 0.859,
    'their-smiles': 0.825,
    'own-trade': 0.422,
    'your-name': -0.593,
    names: -0.485,
    'you-at-first': 0.54,
    'asking-share': 0.096,
    greetings: -0.328,
    'stock-words': 0.628,
    curt: 1.317,
    'curt-last': 0.492,
    'no-last': 1.254,
    'your-who': 2.552,
    'your-doing': -1.622,
    'your-us': 1.235,
    'your-thanks': 1.276,
    'your-yes': -0.501,
    'your-sorry': -0.479,
    'your-shortest': -0.142,
    'your-first-length': -0.122,
    'your-last-length': -0.132,
    'your-asking': 0.263,
    'your-figures': -0.565,
    'your-shouting': -1.291,
    'their-company': -1.708,
  },
  words: {
    theirs: `
-55 hi
-50 call you
-45 could would
-40 offer the
-35 following want
-30 any from need
-20 budget interested new us
-15 about am asking course for found have join like lost office old on one sell tomorrow two wants we'd yes you're
-10 to
10 pay
15 across change did getting hour leaders leave most professionals right tell thanks that's those thought took touch trust well will without years
20 back because days fellow first good great how it it's kindly lead name only there's when where who
25 and be connecting month so talk were what year
30 does people with
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
