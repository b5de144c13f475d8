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
  base: [-0.51, -1.71, -3.36, -1.69],
  weights: [
    [-0.7, -0.8, -0.57, -0.46], // answering
    [0.93, 0, 0.3, -0.13], // benefit
    [0, 1.97, -0.42, 0.18], // borrowed-praise
    [1.25, 0.1, 0.49, 0.11], // break-up
    [0.55, 0.12, -0.12, -0.92], // bump
    [-0.52, -0.19, -0.3, -0.2], // buyer
    [0.62, 1.04, -0.02, -0.16], // buzzwords
    [1.15, 0, -0.01, -0.63], // calendar-link
    [0, 0.04, -0.63, 0.04], // call-ask
    [0.5, 0.98, -0.4, 0.55], // came-across
    [1.12, 1.08, -0.48, -0.42], // chase
    [0.45, 0.14, 0.41, 0.33], // denial
    [0.56, 0, -0.88, 0.27], // diagnostic-question
    [0, 0, 0.03, -0.2], // easy-exit
    [0, 0, -0.55, 1.22], // event
    [0.78, 0.11, 0.35, 0.25], // event-promotion
    [-0.48, -1.34, -0.99, -1.13], // everyday-work
    [0.13, 0.96, 0.03, 0.13], // fake-anchor
    [0, 0.32, 0.45, -1.14], // fake-familiarity
    [0.48, 0.63, 0.16, 0.35], // feedback-ask
    [0, 0, 0, 0], // foreign-name
    [1, 0, 0.28, -0.39], // free-bait
    [-0.21, 0, -0.69, 0.09], // good-wishes
    [0, 0, 0, 0], // headline-question
    [0, 0, 0, 0], // hidden-characters
    [-0.27, -0.75, 0.28, 1.39], // home
    [1, 0.01, -0.15, 0.1], // income-offer
    [0.76, 0, -0.92, -0.12], // interest-question
    [-0.18, -0.71, -1.08, 1.29], // introducer
    [0.64, 0, 0.12, -0.69], // job-lead
    [0, 1.68, 0.84, 0.16], // job-seeker
    [0, 0, -0.27, -0.23], // link
    [-0.29, -0.38, 0.26, 0.59], // met
    [0, 1.17, -0.09, -0.27], // mutual-benefit
    [0, 0.76, -0.02, 0], // mutual-connections
    [-0.24, -0.86, -0.79, 1.6], // named-post
    [0, 1.32, 0.77, -0.2], // network-growth
    [1.33, 0.04, -0.34, -0.9], // numbers
    [1.1, 0, -0.11, -0.24], // our-product
    [-0.34, -0.5, -0.49, -1.8], // own-application
    [0.46, 0, 0.56, 0.31], // pain
    [0, -1.13, -0.27, 1.01], // particular-blank
    [-0.25, 0, 0.28, 0.54], // particular-question
    [-0.54, -0.38, -0.29, -0.64], // particular-thanks
    [0.8, 0.83, 0.18, -0.12], // partnership
    [0.59, 0, 0.41, -0.03], // pressure
    [-0.2, -0.06, -0.41, 0.59], // quotation
    [-1.41, -1.6, 3.54, -0.09], // referral-ask
    [-0.06, -1.09, -0.58, -1.07], // rejection
    [1.2, 0.59, 0.25, 0.41], // role-lookup
    [0, 0.49, -0.19, -0.28], // same-field
    [-0.48, -1.54, -1.4, -0.78], // scheduling
    [-0.58, 0, -0.38, 1.03], // school-project
    [0.88, 0.46, 0.29, -0.37], // segment-talk
    [0, 0.32, -0.43, 1], // self-introduction
    [0.98, 0.48, -0.24, -0.02], // seller-first
    [0.45, 0, 0.75, 0.25], // seller-slot
    [0, -0.47, 0.38, -0.2], // shared-past
    [-0.56, -0.22, -0.26, -0.39], // shared-project
    [0.42, 0, 0, 0], // shouted-name
    [0, 0, -0.59, -0.39], // sign-off
    [0, 1.18, -0.12, -0.72], // small-talk
    [0.53, 0, -0.11, 1.11], // social-proof
    [0.45, 0.58, 0.24, -0.22], // stiff-opening
    [0, 0, -0.7, 0.52], // stock-invitation
    [0, 0.13, 0.91, 0.7], // stranger-question
    [0, 0.8, -0.02, 0.22], // talk-ask
    [0, 0, -0.36, -0.46], // thanks-for-connecting
    [0, 0, 0, 0], // unfilled-blank
    [1.03, 0, -0.02, 0.09], // we-help
    [0.84, 0.04, 0.67, -0.6], // wrong-person
    [0.04, 0.17, -0.01, 0.07], // over-60
    [0.71, -0.74, 0.37, 0.75], // over-120
    [0.4, -0.17, 0.5, 0.86], // over-200
    [0.55, 0.25, 0.51, 1.26], // over-400
    [0.69, 0, -0.59, 0.51], // over-900
    [-0.33, 0.54, -0.47, -1.35], // no-you
    [0.15, -0.28, 0.39, -0.49], // mostly-you
    [-0.19, 0.01, -0.55, -0.38], // mostly-self
    [0.2, 0.2, 0, 0.41], // as-we
    [-0.01, -0.4, -0.74, -1.28], // mostly-we
    [0.43, -0.23, -0.52, -1.3], // no-self
    [0.58, -0.1, 0.98, -0.24], // question
    [-0.15, -0.65, 1.07, -0.23], // questions
    [0.35, 0.26, 0.29, 0.63], // ends-asking
    [-0.66, 0, -0.51, -0.5], // lower-case
    [-0.46, 0.91, -1, 2.63], // on-invite
    [-0.76, -0.55, -0.23, 0.79], // running
    [0.67, -0.38, -0.43, 1.07], // unanswered
    [-1.14, -0.23, -0.04, -0.66], // an-answer
    [-1.12, -0.41, 0.09, -0.02], // asked-for
    [1.89, 0.03, 0, 0], // machined
    [0.31, -0.04, -0.15, -0.07], // two-pitch
    [0.04, -0.58, 0.13, -0.53], // three-pitch
    [-0.1, -0.34, 0.42, -0.44], // five-pitch
    [-1.04, 1.09, -0.18, 0.83], // two-generic
    [-0.84, 0.29, 0.06, 0.47], // three-generic
    [-0.22, -0.33, 0.33, -0.13], // two-anchors
    [0.13, 0.46, 0.39, 0.16], // three-anchors
    [-0.46, -0.25, -0.06, 0.61], // reason
    [-0.32, -0.94, 0.08, 0.41], // two-reasons
    [-0.39, 0.57, 0.04, 0.02], // reason-and-stock
    [0.69, -0.11, 0.29, -0.12], // reason-and-much-stock
    [-0.13, 0.17, -0.08, 0.11], // reason-and-pitch
    [0.08, -0.29, -0.85, 0.23], // anchor-only
    [-0.57, 1.3, -0.19, 0.15], // stock-only
    [0.13, 0.18, -0.48, 0.25], // offer-only
    [-0.16, -0.16, -0.16, -0.06], // much-offer-only
    [-0.06, 0.2, -0.44, 0.47], // nothing-found
    [-0.75, 1.39, -0.09, 0.97], // empty-invite
    [-0.59, -0.68, -0.69, 1.07], // anchored-invite
    [0.06, -0.18, 0, 0.34], // cold-question
    [-1.4, 0.07, -0.19, -0.4], // mere-thanks
    [0.45, 0.02, 0.2, 0.37], // sounding-out
    [0.34, 0.15, -0.45, 0.27], // proof-and-ask
    [-0.25, -0.58, 0.6, -0.02], // referral-and-pitch
  ],
  words: [
    ['about', -0.6, -0.3],
    ['advise', 0.5, 0],
    ['agent', 0.4, -0.1],
    ['agreed', -0.6, -0.3],
    ['alone', 0.4, 0],
    ['always', -0.8, 0.6],
    ['am', -0.4, 0.7],
    ['among', -0.5, 0.3],
    ['an', 0.3, 0.6],
    ['and', -0.3, 0],
    ['annual', 0.7, -0.1],
    ['any', -0.6, 0.7],
    ['app', 0.5, -0.1],
    ['april', 0.5, 0],
    ['are', 0.6, 1.3],
    ['asked', -0.7, -0.4],
    ['assistant', 0.4, 0],
    ['at', -0.4, -0.6],
    ['attached', -0.6, -0.1],
    ['be', -0.6, 1],
    ['been', -0.5, 0.1],
    ['being', -0.6, 0.4],
    ['believe', -0.4, 1],
    ['benefits', 0.6, 0],
    ['best', -0.4, 0.3],
    ['build', 0.4, 0.3],
    ['business', 0.1, 0.8],
    ['by', -0.4, -1],
    ['came', -0.6, 0.1],
    ['catch', -0.6, 0.3],
    ['change', -0.1, 0.8],
    ['clients', 0.7, -0.2],
    ['close', 0.6, 0],
    ['closed', -0.7, -0.1],
    ['coffee', -0.6, 0.1],
    ['colleague', 0.7, -0.1],
    ['colleagues', -0.7, 0.2],
    ['come', 0.7, -0.3],
    ['comes', 0.6, -0.1],
    ['coming', -0.2, 0.9],
    ['comments', -0.5, -0.1],
    ['committee', -0.6, -0.1],
    ['companies', 0.9, 0],
    ['company', 0.2, 0.5],
    ['complimentary', 0.6, 0],
    ['confirmed', -0.6, -0.2],
    ['connect', -0.3, 0.5],
    ['connected', -1.3, 0.6],
    ['connecting', -0.3, 1.1],
    ['connection', 0.1, 0.8],
    ['connections', -0.3, 0.8],
    ['contacts', -0.3, 0.7],
    ['cost', 0.5, 0],
    ['could', -0.9, 0.5],
    ['current', 0.5, -0.5],
    ['currently', 0.4, 0.6],
    ['customers', 0.7, 0],
    ['date', -0.4, -0.1],
    ['day', 0.4, 0.2],
    ['dear', -0.5, 0.1],
    ['decide', -0.7, -0.2],
    ['decided', -0.4, -0.1],
    ['demo', -0.7, -0.4],
    ['department', -0.6, -0.2],
    ['details', 0.9, 0],
    ['did', -0.7, -0.7],
    ['do', -0.9, -0.7],
    ['drive', -0.4, 0.1],
    ['due', -0.5, -0.2],
    ['early', 0.6, 0.1],
    ['end', 0.3, -0.1],
    ['engineers', 0.6, 0.1],
    ['event', 0, 0.7],
    ['exactly', 0.6, 0.2],
    ['example', -0.5, -0.1],
    ['exchange', -0.4, 0.8],
    ['executive', 0.7, 0],
    ['fee', 1.1, 0],
    ['fine', -0.5, -0.2],
    ['firm', 0.9, 0],
    ['firms', 0.5, 0],
    ['first', 0.1, -0.5],
    ['fit', 0.5, -0.1],
    ['floor', -0.4, -0.1],
    ['forward', -0.4, 0.9],
    ['friday', -0.4, -0.2],
    ['friends', -0.5, -0.1],
    ['from', 0.1, -0.9],
    ['funding', 0.8, 0],
    ['get', 0.6, 0.4],
    ['glad', 0.1, -0.5],
    ['great', -0.4, 1],
    ['greetings', 0.7, 0],
    ['guess', 0.4, 0],
    ['had', -0.4, -0.4],
    ['has', -0.6, -0.3],
    ['he', -0.5, -0.4],
    ['heard', 0.4, 0],
    ['heating', -0.4, -0.1],
    ['hello', -0.2, 0.7],
    ['her', -1.1, -0.4],
    ['here', -0.1, -0.5],
    ['hey', 0.4, 0.9],
    ['hi', 0, 0.5],
    ['high', 0.6, 0],
    ['hoping', 0.5, 0],
    ['how', -0.1, -0.6],
    ['in', -0.6, 0],
    ['inbox', 0.5, -0.1],
    ['individual', 0.5, 0.1],
    ['insurance', 0.7, -0.1],
    ['interested', -0.6, -0.1],
    ['interesting', 0.1, 0.6],
    ['introduce', -1.2, -0.2],
    ['introduction', -0.9, -0.1],
    ['it', -0.4, -0.9],
    ['its', 0.6, -0.3],
    ['january', -0.5, -0.2],
    ['know', -0.3, 0.3],
    ['leaders', 0.4, 0.7],
    ['leadership', 0.4, 0.3],
    ['learn', -0.7, 0.8],
    ['like', -1, -0.1],
    ['link', 1, 0.1],
    ['long', -0.6, 0.2],
    ['look', -0.3, 0.6],
    ['looking', 0.6, 0.2],
    ['looks', 0.7, 0.2],
    ['love', -0.7, 0.2],
    ['lunch', -0.5, -0.3],
    ['make', 0.4, -0.1],
    ['many', 0.9, 0.8],
    ['march', -0.6, -0.3],
    ['me', -0.7, -0.1],
    ['meet', -0.6, 0.3],
    ['message', 0.7, 0.6],
    ['mind', -0.4, 0.5],
    ['mine', -0.6, 0],
    ['minutes', 0.5, -0.2],
    ['moment', 0.3, 0],
    ['monday', -0.4, -0.4],
    ['money', 0.7, 0],
    ['months', 1.3, -0.2],
    ['more', 0.6, 0.3],
    ['most', 0.6, -0.3],
    ['moved', -0.6, -0.2],
    ['ms', -0.6, -0.2],
    ['my', -0.4, -0.1],
    ['need', -0.4, -0.8],
    ['network', -0.4, 0.5],
    ['new', 0.1, 0.8],
    ['nice', 0.7, -0.2],
    ['no', 0.6, -0.1],
    ['noticed', 0.7, 0.6],
    ['now', 0.3, -0.7],
    ['numbers', 0.7, -0.1],
    ['of', 0.6, -0.1],
    ['off', 0.7, -0.4],
    ['office', -0.2, -0.8],
    ['often', 0.6, 0.1],
    ['old', -0.2, -0.7],
    ['on', -0.2, -1.6],
    ['onboarding', 0.4, 0],
    ['one', 0.4, -0.7],
    ['online', 0.5, 0.1],
    ['open', -0.7, 0],
    ['opening', 0.6, 0.1],
    ['other', -0.7, 1],
    ['our', 0.3, -0.4],
    ['package', 0.6, 0],
    ['packaging', 0.5, 0],
    ['page', 0.6, -0.4],
    ['participants', 0.5, 0],
    ['pay', 1.2, -0.1],
    ['people', -0.6, 1.4],
    ['person', 0.4, -0.2],
    ['place', 0.6, 0],
    ['planning', 0.5, 0.2],
    ['please', -1.9, 0.2],
    ['plus', 0.7, 0],
    ['position', -0.5, -0.2],
    ['post', 0.9, 0.3],
    ['present', 0.4, 0.2],
    ['price', 1.3, -0.1],
    ['product', -0.9, -0.2],
    ['professional', -0.3, 0.6],
    ['professionals', 0.1, 0.8],
    ['profile', -0.4, 1.3],
    ['programme', 0.4, -0.1],
    ['pumps', 0.5, -0.1],
    ['put', 0.6, 0],
    ['quality', 0.5, -0.1],
    ['quarter', 0.6, 0],
    ['questions', -1.2, -0.1],
    ['receive', 1, 0],
    ['received', -0.4, -0.2],
    ['referral', 0.5, 0.1],
    ['regards', -0.3, -0.7],
    ['registration', 0.6, 0],
    ['remember', -0.6, -0.2],
    ['rep', 0.5, 0],
    ['reply', 0.4, 0.1],
    ['reserve', 0.6, 0],
    ['results', -0.6, -0.1],
    ['return', -0.8, -0.2],
    ['right', 0.4, 0.4],
    ['room', -0.8, -0.3],
    ['run', 0.5, -0.2],
    ['running', 0.5, -0.1],
    ['runs', -0.6, -0.2],
    ['said', -0.3, -0.5],
    ['sales', 0.8, -0.2],
    ['same', -0.3, -1],
    ['say', 0.4, 0.2],
    ['says', -0.6, -0.4],
    ['scale', 0.4, 0],
    ['schedule', -1.2, -0.2],
    ['school', -0.5, 0.1],
    ['seats', 0.6, 0],
    ['second', -0.8, -0.4],
    ['see', 0.3, 0.9],
    ['send', 0.7, -0.5],
    ['series', 0.4, 0],
    ['services', 0.6, 0],
    ['share', 0.5, 0.5],
    ['she', -0.7, -0.4],
    ['short', 0.4, 0],
    ['show', 0.7, -0.2],
    ['shows', 0.4, 0.1],
    ['simply', -0.2, 0.7],
    ['size', 0.6, -0.1],
    ['so', -0.1, 0.7],
    ['software', 0.6, 0],
    ['something', 0.2, 0.9],
    ['speak', 0.5, 0.1],
    ['stand', 0.9, 0],
    ['start', -0.7, -0.1],
    ['stay', -0.7, 0.6],
    ['still', -0.8, -0.6],
    ['study', 1, 0],
    ['take', 0.2, -0.6],
    ['takes', 0.9, -0.1],
    ['team', -0.5, -1.1],
    ['telephone', 0.6, 0],
    ['tell', -0.4, 0.5],
    ['th', 0.6, -0.2],
    ['thank', -1.6, -0.3],
    ['the', -1.4, -2.3],
    ['their', 0.7, -0.1],
    ['them', -0.8, -0.3],
    ['there', -0.7, 0.4],
    ['three', 1.3, -0.4],
    ['told', -0.5, -0.2],
    ['too', -0.5, -0.2],
    ['top', 0.7, 0.2],
    ['touch', -0.7, 0.1],
    ['try', 0.4, -0.1],
    ['two', -0.3, -1.3],
    ['us', -0.8, -0.2],
    ['usually', 0.5, 0],
    ['valuable', 0.6, 0],
    ['very', -0.6, 0.5],
    ['want', 0.5, 0.2],
    ['wants', -0.5, -0.1],
    ['was', 0.1, -1],
    ['we', 0.8, -0.3],
    ['were', -0.6, -1.2],
    ['what', 0.1, 0.9],
    ['when', -0.5, 0],
    ['which', -0.6, -0.2],
    ['who', -0.7, -0.6],
    ['whole', -0.6, 0],
    ['willing', -0.9, -0.2],
    ['wonderful', -0.4, 0.4],
    ['work', -0.6, -0.4],
    ['worked', -0.4, -0.8],
    ['works', -0.7, 0.1],
    ['world', -0.2, 0.9],
    ['would', -0.4, 0.5],
    ['write', -0.7, -0.2],
    ['wrote', -0.4, 0],
    ['years', -0.5, -0.5],
    ['yes', -0.5, -0.1],
    ['you', -0.6, 0.2],
  ],
};
