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
  base: -2.79,
  evidence: {
    'stock-invite': 0.488,
    'blank-invite': 0.464,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.124,
    'late-pitch': 0.528,
    'cold-question': 0,
    'led-on': 0.89,
    'more-pitch': 0.344,
    bump: 0.445,
    'after-no': 0.372,
    'did-not-look': 1.242,
    machined: 0.495,
    rhythm: 0.057,
    'one-sided': 0.472,
  },
  weights: {
    plainest: 0.131,
    second: 0.099,
    mean: 0.266,
    'offer-words': 0.14,
    anchors: -0.032,
    'generic-invite': 0.259,
    'personal-invite': -0.355,
    'short-invite': 0.29,
    'no-invite': 0.375,
    seller: 1.042,
    trade: 0.791,
    'plain-role': -1.377,
    'same-field': -1.244,
    'their-length': 0.338,
    years: -1.313,
    links: 0.597,
    self: -0.498,
    gush: 0.559,
    honour: 0.631,
    presuming: 0.456,
    price: 0.465,
    'own-life': -0.7,
    errands: -0.933,
    settled: -0.811,
    'their-thanks': -1.342,
    'they-know-you': -0.872,
    'shared-work': -1.709,
    buying: -1.136,
    'your-share': -2.895,
    'your-length': -0.169,
    'your-shouts': -0.502,
    'your-smiles': -1.214,
    'by-name': -0.659,
    challenges: 1.325,
    denials: 1.911,
    asks: -1.329,
    welcomes: -0.923,
    'you-know-them': -0.633,
    'your-last-word': -0.374,
    'your-last-yes': -0.347,
    unanswered: 0.286,
    chasing: 0.093,
    'after-your-no': 0.572,
    trailing: 0.51,
    'their-messages': -0.018,
    'your-messages': 0.234,
    'they-resume': 0.185,
    'you-resume': 0.821,
    'soon-after': 1.004,
    'long-after': -0.194,
    'at-once': 0.526,
    interrogation: 0.567,
    'answered-you': 0.165,
    'you-silent': 0.078,
    'plain-to-silent': 0.087,
    'seller-to-silent': 0.642,
    'role-to-silent': -1.361,
    'you-began': -0.766,
    'plainest-before': 0.194,
    'plainest-after-no': 0.42,
    'early-days': -0.691,
    'known-to-you': -1.051,
    doubts: -0.407,
    'their-first-length': -0.33,
    'their-last-length': 0.427,
    'their-figures': 0.523,
    'their-shouts': 0.846,
    'their-smiles': 0.872,
    'own-trade': 0.404,
    'your-name': -0.595,
    names: -0.478,
    'you-at-first': 0.547,
    'asking-share': 0.132,
    greetings: -0.324,
    'stock-words': 0.629,
    curt: 1.308,
    'curt-last': 0.482,
    'no-last': 1.249,
    'your-who': 2.475,
    'your-doing': -1.552,
    'your-us': 1.219,
    'your-thanks': 1.289,
    'your-yes': -0.606,
    'your-sorry': -0.473,
    'your-shortest': -0.149,
    'your-first-length': -0.129,
    'your-last-length': -0.134,
    'your-asking': 0.263,
    'your-figures': -0.599,
    'your-shouting': -1.322,
    'their-company': -1.677,
  },
  words: {
    theirs: `
-55 call hi
-50 you
-45 offer would
-40 could the
-35 following
-30 any from need want
-20 budget interested new us wants
-15 about am asking course didn't for found have join like old on sell tomorrow two we'd yes you're
-10 to
10 pay
15 across change good hour leaders leave lunch most professionals right tell that's thought took touch trust well will without years yours
20 back because days fellow first great how it it's kindly lead name only thanks there's those when where who
25 and be connecting month so talk were what year
30 does people with
35 which
40 then
50 in
`,
    yours: `
-30 one
-25 and
-20 can is on the
-15 you your
-10 send
15 day leave please team thanks to year years
20 don't it's my write
25 it know so
30 by did good there
`,
    headline: `
-25 director
-20 account manager of
-15 designer
-10 programme
15 executive
20 community partner
`,
  },
};
