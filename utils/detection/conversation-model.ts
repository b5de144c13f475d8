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
  base: -3.075,
  evidence: {
    'stock-invite': 0.497,
    'blank-invite': 0.511,
    'invite-pitch': 0,
    'first-pitch': 0,
    'soon-pitch': 0.016,
    'late-pitch': 0.614,
    'cold-question': 0.316,
    'led-on': 1.07,
    'more-pitch': 0.266,
    bump: 0.208,
    'after-no': 0.436,
    'did-not-look': 1.142,
    machined: 0.383,
    rhythm: 0,
    'one-sided': 0.529,
  },
  weights: {
    plainest: 0.133,
    second: 0.121,
    mean: 0.243,
    'offer-words': 0.253,
    anchors: 0,
    'generic-invite': 0.348,
    'personal-invite': -0.252,
    'short-invite': 0.133,
    'no-invite': 0.264,
    seller: 1.185,
    trade: 0.725,
    'plain-role': -1.309,
    'same-field': -1.171,
    'their-length': 0.357,
    years: -1.488,
    links: 0.68,
    self: -0.496,
    gush: 0.551,
    honour: 0.547,
    presuming: 0.438,
    price: 0.428,
    'own-life': -0.682,
    errands: -0.965,
    settled: -0.84,
    'their-thanks': -1.295,
    'they-know-you': -0.883,
    'shared-work': -1.474,
    buying: -1.247,
    'your-share': -2.984,
    'your-length': -0.172,
    'your-shouts': -0.521,
    'your-smiles': -1.63,
    'by-name': -0.622,
    challenges: 1.318,
    denials: 1.858,
    asks: -1.366,
    welcomes: -0.765,
    'you-know-them': -0.75,
    'your-last-word': -0.314,
    'your-last-yes': -0.289,
    unanswered: 0.34,
    chasing: 0.183,
    'after-your-no': 0.497,
    trailing: 0.504,
    'their-messages': -0.036,
    'your-messages': 0.145,
    'they-resume': 0.21,
    'you-resume': 0.973,
    'soon-after': 1.066,
    'long-after': -0.194,
    'at-once': 0.437,
    interrogation: 0.618,
    'answered-you': 0.242,
    'you-silent': 0.092,
    'plain-to-silent': 0.106,
    'seller-to-silent': 0.667,
    'role-to-silent': -1.417,
    'you-began': -0.834,
    'plainest-before': 0.174,
    'plainest-after-no': 0.541,
    'early-days': -0.766,
    'known-to-you': -0.952,
    doubts: -0.419,
    'their-first-length': -0.289,
    'their-last-length': 0.457,
    'their-figures': 0.564,
    'their-shouts': 0.85,
    'their-smiles': 0.764,
    'own-trade': 0.462,
    'your-name': -0.541,
    names: -0.482,
    'you-at-first': 0.663,
    'asking-share': 0.043,
    greetings: -0.313,
    'stock-words': 0.559,
    curt: 1.318,
    'curt-last': 0.467,
    'no-last': 1.251,
    'your-who': 2.347,
    'your-doing': -1.719,
    'your-us': 1.527,
    'your-thanks': 1.093,
    'your-yes': -0.589,
    'your-sorry': -0.461,
    'your-shortest': -0.143,
    'your-first-length': -0.126,
    'your-last-length': -0.123,
    'your-asking': 0.336,
    'your-figures': -0.65,
    'your-shouting': -1.366,
    'their-company': -2.168,
  },
  words: {
    theirs: `
-50 call hi you
-45 could offer
-40 the would
-30 following
-25 from need new
-20 about any found interested join ok sell two us yes
-15 am asking budget course lost office on one same to tomorrow wants we'd you're
-10 old
10 tried
15 as back change charge eight fill good half lead leave lunch most next of professionals profile right those took will years
20 across because days fellow great hour it it's leaders only tell thanks there's thought trust well what when where year
25 and be connecting first how kindly month name so talk were who
30 does people with
35 then which
50 in
`,
    yours: `
-35 one
-30 and
-25 can
-20 on the
-15 in is offer only out send your
-10 you
15 don't it's please team thanks us year years
20 day it leave my our
25 by did know so write
30 there
35 good
`,
    headline: `
-25 director
-20 account designer
-15 manager of programme
20 community partner
`,
  },
};
