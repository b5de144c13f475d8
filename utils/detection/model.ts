// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: they only look like constants
/** Written by `npm run train`; not to be changed by hand. Log-odds for: pitch, generic, referral, personal. */
export interface Weights {
  base: readonly number[];
  /** Of the signals in the order of their registry, then of the traits in theirs. */
  weights: readonly (readonly number[])[];
  /** The first two questions alone. */
  words: readonly (readonly [word: string, pitch: number, generic: number])[];
}

export const model: Weights = {
  base: [-0.62, -1.76, -3.37, -1.46],
  weights: [
    [-0.5, -0.55, -0.41, -0.3], // answering
    [0.93, 0, 0.23, 0.25], // benefit
    [0, 1.5, -0.36, 0.21], // borrowed-praise
    [1.18, 0.12, 0.56, -0.07], // break-up
    [0.42, 0.16, 0.05, -0.73], // bump
    [-0.66, -0.2, -0.38, -0.43], // buyer
    [0.71, 0.91, -0.03, -0.17], // buzzwords
    [0.88, 0, 0, -0.16], // calendar-link
    [0, 0.36, -0.47, -0.46], // call-ask
    [0.4, 0.96, -0.32, 0.08], // came-across
    [1.09, 0.81, -0.5, -0.56], // chase
    [0.21, 0.09, 0.45, 0.31], // denial
    [0.25, 0, -0.93, 0.34], // diagnostic-question
    [0, 0, 0.38, -0.15], // easy-exit
    [0, 0, -0.41, 1.07], // event
    [0.75, 0.38, 0.33, 0.3], // event-promotion
    [-0.44, -1.12, -0.82, -1.01], // everyday-work
    [0.09, 0.62, -0.4, 0.18], // fake-anchor
    [0, 0.37, 0.38, -0.58], // fake-familiarity
    [0.03, 0.57, 0.26, 0.35], // feedback-ask
    [0, 0, 0, 0], // foreign-name
    [0.89, 0, 0.44, -0.81], // free-bait
    [-0.44, 0, -0.71, 0.21], // good-wishes
    [0, 0, 0, 0], // headline-question
    [0, 0, 0, 0], // hidden-characters
    [-0.2, -0.85, 0.42, 1.01], // home
    [0.75, 0.07, -0.17, 0.12], // income-offer
    [0.94, 0, -0.8, 0.14], // interest-question
    [-0.01, -0.46, -1.06, 0.75], // introducer
    [0.7, 0, 0.01, -0.42], // job-lead
    [0, 1.28, 0.65, 0.02], // job-seeker
    [0, 0, -0.02, -0.09], // link
    [-0.33, -0.11, 0.29, 0.55], // met
    [0, 1.15, 0, 0.01], // mutual-benefit
    [0, 0.77, -0.01, 0], // mutual-connections
    [-0.18, -0.59, -0.84, 1.27], // named-post
    [0, 1.37, 0.74, 0.1], // network-growth
    [1.04, 0, -0.46, -0.32], // numbers
    [0.85, 0, -0.06, -0.3], // our-product
    [-0.36, -0.66, -0.37, -1.77], // own-application
    [0.43, 0, 0.39, 0.34], // pain
    [-0.01, -1.37, -0.24, 1.01], // particular-blank
    [-0.32, 0, -0.05, 0.63], // particular-question
    [-0.33, -0.22, -0.08, -0.57], // particular-thanks
    [0.66, 0.52, 0.13, -0.07], // partnership
    [0.39, 0, 0.51, 0.03], // pressure
    [-0.34, -0.03, -0.41, 0.52], // quotation
    [-1.37, -1.48, 3.53, 0.43], // referral-ask
    [0, -0.74, -0.21, -0.49], // rejection
    [1.17, 0.24, 0.26, 0.41], // role-lookup
    [0, 0.28, -0.11, -0.28], // same-field
    [-0.51, -1.59, -1.25, -0.95], // scheduling
    [-0.53, 0, -0.72, 1.03], // school-project
    [0.59, 0.55, 0.32, -0.39], // segment-talk
    [0.14, 0.26, -0.34, 0.44], // self-introduction
    [1.03, 0.55, -0.05, 0.05], // seller-first
    [0.39, 0, 0.57, 0.3], // seller-slot
    [0, -0.1, 0.62, 0.1], // shared-past
    [-0.47, -0.35, -0.24, -0.31], // shared-project
    [0.43, 0, 0, 0], // shouted-name
    [0, 0, -0.67, -0.57], // sign-off
    [0, 1.07, -0.07, -0.52], // small-talk
    [0.35, 0, -0.13, 0.96], // social-proof
    [0.58, 0.63, 0.28, -0.04], // stiff-opening
    [0, 0.03, -0.53, 0.09], // stock-invitation
    [0, 0, 0.78, 0.56], // stranger-question
    [0, 0.71, 0.6, -0.14], // talk-ask
    [0, 0, -0.35, -0.25], // thanks-for-connecting
    [0, 0, 0, 0], // unfilled-blank
    [1.05, 0, 0.03, -0.06], // we-help
    [0.71, 0.01, 0.52, -0.39], // wrong-person
    [0.06, -0.05, -0.05, 0.05], // over-60
    [0.65, -0.64, 0.49, 0.78], // over-120
    [0.6, -0.31, 0.62, 1.01], // over-200
    [0.57, 0.22, 0.19, 1.03], // over-400
    [1.02, -0.01, -0.55, 0.4], // over-900
    [-0.46, 0.59, -0.52, -1.37], // no-you
    [0.02, -0.32, 0.65, -0.16], // mostly-you
    [-0.26, -0.03, -0.47, -0.32], // mostly-self
    [0.36, 0.21, 0.13, 0.31], // as-we
    [0.04, -0.18, -0.84, -1.44], // mostly-we
    [0.61, -0.43, -0.61, -1.48], // no-self
    [0.52, -0.01, 0.91, -0.15], // question
    [-0.33, -0.57, 0.85, -0.27], // questions
    [0.27, 0.24, 0.25, 0.52], // ends-asking
    [-0.81, 0.04, -0.61, -0.6], // lower-case
    [-0.31, 0.93, -1.04, 2.64], // on-invite
    [-0.77, -0.65, -0.3, 0.68], // running
    [0.75, -0.43, -0.43, 1.11], // unanswered
    [-1.19, -0.29, -0.11, -0.83], // an-answer
    [-1.2, -0.5, 0.07, 0.04], // asked-for
    [1.99, 0.02, 0, 0], // machined
    [0.45, -0.06, -0.14, -0.16], // two-pitch
    [0.18, -0.6, 0.12, -0.64], // three-pitch
    [-0.01, -0.44, 0.47, -0.43], // five-pitch
    [-1.13, 1.15, -0.22, 0.87], // two-generic
    [-1.01, 0.31, 0.21, 0.54], // three-generic
    [-0.13, -0.45, 0.22, -0.18], // two-anchors
    [0.23, 0.27, 0.21, 0.31], // three-anchors
    [-0.24, -0.33, -0.04, 0.76], // reason
    [-0.38, -0.77, 0.22, 0.49], // two-reasons
    [-0.54, 0.38, -0.15, -0.29], // reason-and-stock
    [0.55, 0.3, 0.45, 0.06], // reason-and-much-stock
    [-0.24, 0.1, -0.01, -0.21], // reason-and-pitch
    [-0.02, -0.31, -0.93, 0.14], // anchor-only
    [-0.81, 1.4, -0.38, -0.22], // stock-only
    [0.24, 0.16, -0.4, 0.15], // offer-only
    [-0.06, -0.16, -0.12, 0.12], // much-offer-only
    [0.04, 0.24, -0.47, 0.26], // nothing-found
    [-0.84, 1.4, -0.09, 0.99], // empty-invite
    [-0.93, -0.9, -0.69, 1.09], // anchored-invite
    [0.25, -0.29, 0.08, 0.49], // cold-question
    [-1.35, 0.1, -0.19, -0.79], // mere-thanks
    [0.55, 0.09, 0.2, 0.31], // sounding-out
    [0.48, -0.06, -0.45, 0.12], // proof-and-ask
    [-0.3, -0.47, 0.33, -0.07], // referral-and-pitch
  ],
  words: [
    ['about', -0.5, -0.4],
    ['advice', -0.1, 0.6],
    ['advise', 0.5, 0],
    ['agreed', -0.6, -0.3],
    ['always', -0.8, 0.6],
    ['am', -0.3, 0.8],
    ['among', -0.4, 0.4],
    ['and', -0.3, -0.1],
    ['any', -0.4, 0.7],
    ['anyone', -0.6, -0.3],
    ['app', 0.5, -0.1],
    ['april', 0.4, -0.1],
    ['are', 0.6, 0.8],
    ['article', 0.4, 0],
    ['asked', -0.4, -0.4],
    ['assistant', 0.5, 0],
    ['be', -0.8, 1],
    ['been', -0.4, -0.1],
    ['before', 0.4, -0.4],
    ['being', -0.6, 0.4],
    ['believe', -0.4, 0.8],
    ['business', 0.1, 0.8],
    ['but', -0.3, -0.1],
    ['by', -0.3, -1],
    ['can', -0.7, 0.3],
    ['catch', -0.5, 0.2],
    ['close', 0.6, 0],
    ['closed', -0.8, -0.1],
    ['coffee', -0.7, 0.2],
    ['colleague', 0.8, -0.1],
    ['colleagues', -0.6, 0.2],
    ['come', 0.7, -0.2],
    ['coming', 0, 0.8],
    ['committee', -0.7, -0.1],
    ['companies', 0.6, 0],
    ['confirm', -0.5, -0.2],
    ['connect', 0, 0.7],
    ['connected', -0.8, 0.3],
    ['connecting', -0.3, 0.9],
    ['connection', 0.1, 0.8],
    ['connections', -0.3, 0.7],
    ['conversation', -0.4, 0.3],
    ['could', -0.8, 0.5],
    ['current', 0.4, -0.4],
    ['customers', 0.5, 0],
    ['days', 0.7, 0.1],
    ['dear', -0.5, 0.1],
    ['decide', -0.7, -0.3],
    ['demo', -0.6, -0.3],
    ['department', -0.6, -0.1],
    ['details', 0.5, 0],
    ['did', -0.6, -0.5],
    ['do', -0.7, -0.8],
    ['drive', -0.5, -0.1],
    ['due', -0.5, -0.1],
    ['each', -0.1, 0.5],
    ['early', 0.5, 0],
    ['end', 0.4, -0.1],
    ['exactly', 0.4, 0.1],
    ['exchange', -0.3, 0.7],
    ['executive', 0.6, 0],
    ['fast', 0.5, 0.2],
    ['fee', 1.1, 0],
    ['firm', 0.6, 0],
    ['firms', 0.6, 0],
    ['floor', -0.4, -0.1],
    ['forward', -0.5, 0.8],
    ['friday', -0.4, -0.2],
    ['friends', -0.4, -0.1],
    ['from', 0.3, -0.7],
    ['get', 0.5, 0.3],
    ['glad', -0.1, -0.6],
    ['got', -0.6, -0.1],
    ['great', -0.6, 1],
    ['greetings', 0.6, 0],
    ['guess', 0.4, 0],
    ['guest', 0.7, 0],
    ['had', -0.6, -0.5],
    ['happy', 0.6, -0.2],
    ['has', -0.5, -0.3],
    ['hate', 0.4, 0],
    ['he', -0.8, -0.4],
    ['hear', -0.3, 0.7],
    ['heard', 0.4, 0],
    ['hello', 0, 0.6],
    ['her', -0.9, -0.3],
    ['here', -0.1, -0.5],
    ['hey', 0.4, 0.9],
    ['hi', -0.2, 0.7],
    ['high', 0.5, 0.1],
    ['hope', -0.1, 0.5],
    ['in', -0.6, 0.1],
    ['individual', 0.4, 0.1],
    ['insurance', 0.7, -0.1],
    ['interested', -0.8, -0.4],
    ['introduce', -1, -0.1],
    ['introduction', -0.7, -0.1],
    ['it', -0.6, -0.7],
    ['january', -0.6, -0.2],
    ['just', 0, 0.6],
    ['know', -0.4, 0.2],
    ['learn', -0.3, 0.7],
    ['let', 0.5, -0.1],
    ['like', -0.8, -0.2],
    ['link', 1.2, 0.2],
    ['live', 0.3, 0.5],
    ['look', -0.2, 0.9],
    ['love', -0.7, 0.5],
    ['lunch', -0.4, -0.2],
    ['many', 0.9, 0.8],
    ['march', -0.6, -0.3],
    ['me', -0.8, 0.2],
    ['meet', -0.4, 0.3],
    ['meeting', -0.4, -0.3],
    ['message', 0.2, 0.6],
    ['mind', -0.5, 0.4],
    ['mine', -0.5, 0.3],
    ['moment', 0.5, 0],
    ['monday', -0.7, -0.4],
    ['money', 0.7, 0],
    ['months', 0.8, -0.2],
    ['more', 0.5, 0.2],
    ['moved', -0.4, -0.2],
    ['ms', -0.6, -0.2],
    ['need', -0.7, -0.7],
    ['network', -0.3, 0.2],
    ['new', 0.1, 0.6],
    ['nice', 0.6, -0.2],
    ['no', 0.7, -0.2],
    ['noticed', 0.4, 0.1],
    ['numbers', 0.5, 0],
    ['off', 0.7, -0.4],
    ['office', -0.4, -0.6],
    ['old', -0.2, -0.5],
    ['on', 0, -1.6],
    ['once', -0.5, -0.1],
    ['one', 0.4, -0.7],
    ['online', 0.5, 0],
    ['open', -0.9, 0],
    ['other', -0.7, 0.6],
    ['our', 0.5, -0.2],
    ['packaging', 0.5, 0],
    ['paid', 0.5, 0],
    ['pay', 1.3, -0.1],
    ['people', -0.1, 1.2],
    ['per', 0.5, 0],
    ['person', 0.5, -0.2],
    ['place', 0.5, 0],
    ['planning', 0.6, 0.1],
    ['please', -1.8, 0.1],
    ['position', -0.6, -0.1],
    ['post', 0.9, 0.3],
    ['present', 0.6, 0.1],
    ['price', 1.3, -0.1],
    ['prices', 0.5, 0],
    ['product', -0.5, -0.2],
    ['professional', -0.2, 0.6],
    ['professionals', 0.3, 0.7],
    ['profile', -0.3, 1],
    ['programme', 0.5, -0.1],
    ['public', 0.7, 0.2],
    ['put', 0.6, 0],
    ['quarter', 0.8, -0.1],
    ['questions', -0.8, 0],
    ['reading', -0.4, -0.3],
    ['really', -0.5, 0.3],
    ['receive', 0.6, 0],
    ['regards', -0.4, -0.8],
    ['registration', 0.5, 0],
    ['remember', -0.5, -0.1],
    ['reply', 0.7, 0.1],
    ['reserve', 0.6, 0],
    ['return', -0.8, -0.2],
    ['right', 0.4, 0.3],
    ['room', -0.8, -0.2],
    ['sales', 0.7, -0.2],
    ['same', -0.5, -1],
    ['say', 0.4, 0.2],
    ['says', -0.5, -0.4],
    ['schedule', -0.6, -0.2],
    ['seats', 0.7, 0],
    ['second', -0.9, -0.4],
    ['she', -0.8, -0.3],
    ['show', 0.6, -0.2],
    ['shows', 0.5, 0.1],
    ['so', 0, 0.7],
    ['somebody', -0.3, -0.5],
    ['something', -0.1, 0.7],
    ['stand', 0.7, 0],
    ['start', -0.7, 0],
    ['stay', -0.6, 0.5],
    ['still', -0.4, -0.4],
    ['stopped', 0.4, 0],
    ['study', 0.9, 0],
    ['team', -0.3, -0.7],
    ['tell', -0.6, 0.5],
    ['thank', -1.4, 0],
    ['the', -1.4, -2.2],
    ['their', 0.9, -0.1],
    ['them', -0.4, -0.3],
    ['there', -0.4, 0.3],
    ['this', 0.5, -0.3],
    ['three', 1.1, -0.5],
    ['time', -0.2, 0.5],
    ['told', -0.5, -0.1],
    ['tool', 0.5, 0.1],
    ['touch', -0.7, 0.3],
    ['try', 0.5, -0.1],
    ['two', -0.2, -1],
    ['us', -0.6, -0.1],
    ['valuable', 0.6, 0],
    ['very', -0.7, 0.7],
    ['want', 0.4, 0.3],
    ['was', -0.4, -1.2],
    ['we', 0.7, -0.3],
    ['week', 0.1, -0.6],
    ['were', -0.8, -0.8],
    ['what', 0, 0.7],
    ['when', -0.6, 0],
    ['which', -0.2, -0.2],
    ['while', 0.5, -0.1],
    ['who', -0.9, -0.6],
    ['whole', -0.5, 0],
    ['will', -0.1, -0.5],
    ['willing', -0.5, -0.1],
    ['within', 0.6, 0],
    ['work', -0.5, -0.4],
    ['worked', -0.5, -0.5],
    ['works', -0.6, 0.1],
    ['world', -0.3, 0.9],
    ['would', -0.4, 1],
    ['write', -0.5, -0.1],
    ['wrote', -0.5, 0],
    ['years', -0.6, -0.4],
    ['yes', -0.5, -0.1],
    ['you', -0.7, 0.1],
  ],
};
