/** Written by `npm run train`; not to be changed by hand. Log-odds for: pitch, generic, referral, personal. */
export interface Weights {
  /** Hundredths. */
  base: readonly number[];
  /** Hundredths, of the signals in the order of their registry, then of the traits in theirs. */
  weights: readonly number[];
  /** For the first two questions alone: tenths, and the words that weigh so. */
  words: readonly string[];
}

export const model: Weights = {
  base: [-29, -171, -475, -155],
  // biome-ignore format: a line for each
  weights: [
    -54, -90, -63, -61, // answering
    100, 0, 12, -24, // benefit
    0, 263, -41, 1, // borrowed-praise
    130, 0, 54, -19, // break-up
    97, 9, -32, -124, // bump
    -91, -39, -9, -74, // buyer
    63, 116, 0, -9, // buzzwords
    105, 0, -6, -95, // calendar-link
    11, 33, -61, -3, // call-ask
    66, 86, -68, 84, // came-across
    153, 84, -52, -39, // chase
    51, 6, 79, 33, // denial
    68, 16, -89, 41, // diagnostic-question
    0, 0, -47, 111, // event
    70, 44, 35, 4, // event-promotion
    -60, -122, -76, -104, // everyday-work
    1, 68, 5, -10, // fake-anchor
    42, 69, 24, -131, // fake-familiarity
    60, 73, 11, 38, // feedback-ask
    4, 18, -6, -13, // foreign-name
    145, 0, 46, -56, // free-bait
    0, 0, -51, 15, // good-wishes
    0, 72, 0, 0, // headline-question
    48, 31, 0, 0, // hidden-characters
    -44, -138, 41, 121, // home
    94, 19, -33, 3, // income-offer
    82, 6, -115, -31, // interest-question
    -49, -113, -112, 160, // introducer
    55, 2, 33, -97, // job-lead
    0, 217, 98, 9, // job-seeker
    -36, -32, 23, 68, // met
    0, 105, -65, -1, // mutual-benefit
    0, 64, -1, 0, // mutual-connections
    -64, -137, -67, 191, // named-post
    0, 167, 84, -75, // network-growth
    144, 8, -64, -96, // numbers
    157, 0, -21, -26, // our-product
    -25, -68, -44, -174, // own-application
    59, 16, 77, 19, // pain
    0, -128, -21, 81, // particular-blank
    -24, 0, 54, 70, // particular-question
    -51, -43, -35, -74, // particular-thanks
    122, 123, 37, -37, // partnership
    54, 0, 67, -16, // pressure
    0, -24, -26, 64, // quotation
    -166, -159, 397, -13, // referral-ask
    -27, -133, -70, -163, // rejection
    112, 83, 43, 50, // role-lookup
    0, 77, -17, -43, // same-field
    -45, -173, -138, -86, // scheduling
    -73, 0, -38, 133, // school-project
    92, 39, 77, -44, // segment-talk
    11, 37, -47, 137, // self-introduction
    115, 51, -14, -19, // seller-first
    60, 0, 93, 31, // seller-slot
    0, -58, 46, -3, // shared-past
    -59, -5, -4, -16, // shared-project
    55, 4, 0, 0, // shouted-name
    0, 0, -68, -59, // sign-off
    5, 88, 12, -78, // small-talk
    62, 0, -15, 128, // social-proof
    33, 56, 48, -12, // stiff-opening
    0, 3, -71, -1, // stock-invitation
    0, 0, 132, 35, // stranger-question
    0, 74, -23, 25, // talk-ask
    0, -19, -64, -83, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    144, 1, -20, 22, // we-help
    137, 22, 77, -83, // wrong-person
    54, -130, 98, 154, // over-120
    78, 17, 56, 178, // over-400
    -56, 30, -56, -177, // no-you
    37, -23, 41, -76, // mostly-you
    10, 2, -77, -86, // mostly-we
    57, -28, 92, -28, // question
    54, 6, 33, 80, // ends-asking
    -58, -18, -73, -82, // lower-case
    -75, 106, -120, 295, // on-invite
    -187, -182, -121, -37, // running
    145, 75, -17, 258, // unanswered
    -34, 112, 25, 136, // an-answer
    -174, -37, -13, -127, // asked-for
    158, 85, -13, -33, // machined
    -22, -83, 25, -20, // three-pitch
    -101, 40, -8, 92, // two-generic
    -106, 57, -3, 57, // three-generic
    -13, -32, 47, 24, // two-anchors
    -62, 18, 26, 17, // reason
    -21, -68, -11, 29, // two-reasons
    -37, 79, 7, 1, // reason-and-stock
    76, -18, 21, 2, // reason-and-much-stock
    -58, 119, -66, -10, // stock-only
    -84, 121, -13, 108, // empty-invite
    -60, -127, -80, 151, // anchored-invite
    -154, 19, -25, -58, // mere-thanks
  ],
  words: [
    `
-24 thank
-22 connected please
-20 questions
-18 the
-16 introduce says still them
-14 due her introduction meet product schedule second there willing
-12 always asked closed demo fine like mine need remember return start us works years
-10 agreed among attached being called came confirmed decided did email friends gave he instead introduced learn lunch mails monday moved profile runs school sorry stay thanks very were
-8 advice am awkward been believe career catch coffee colleagues comments confirm connecting could culture date depot draft drive example ferry finished forward found hand heating hurry interested introducing journey keep kitchen known may me meetings messages move other regards reminder results she slot success such suggested team thankful tonight too touch wants who worked yes you
-6 about and anniversary bank became best bridge budget can changes chapter comfortable customer decide department do evening few following going has him his in job kept light love meeting my myself newsletter offered once overlap part path people possible professional quotes reads received request room same selling sentence side skills sometime sounds story struck train usual when whole window wonderful work working write
-4 anything both by connect else forwarded invoice machine met office properly reaching recent said sign sister slides thinking trial two which wrote
4 attendees connection consists experience eye forecast guide help hiring last no none our places sized spend supplier th valid wealth
6 above account agencies agency agent area arrange as attention average back blog bread breakfast calling capacity car case charge closing coaches come comes contribute current currently deal decides deck direct dollars either end errors exactly excellent experienced fast filling firms gift greetings guess guys houses impressed income individual insurance launch leaves limited logo loved mad manager managers more nice nurses of onboarding one online opens or owners participants per perhaps person phone plants positions precisely present previous prices process pumps rates recording reduced relocation reps requirements salary say scheduling services shall short shows sites six speaker spring stands straight street submit tech telephone tests thing thoughts try until walk warm whenever win women word worth yours
8 advise also article assistant away benefits complimentary considered dinner drop even fit gets guessing guest handling heard hey high hired hoping hour ideal interest jobs leadership living offices often onto opening package packages planning post priority programme projects quarter rd recorded refer registration reply requirement scale seen share shops speak ten therefore tool want whoever
10 around build clients close companies digital energy engineers fill firm fleet hate heads its less liked link looking make market moment month most off page paying place plus public reason reserve retained returns save show sir teams three trading usually we
12 app are between colleague does early executive growth leaders looks money noticed numbers put run seats send sessions supply
14 details funding get inbox many months packaging size stand study their top
16 fee pay receive sales takes
18 price
`,
    `
-26 the
-20 two
-18 on were
-14 by first from one team was years
-12 at need office old regards same since thanks worked
-10 accepting glad off send still take
-8 after call did does has he her late now our part position question room second subject table think this three through who
-6 batch follow friday got had here introduce invitation it last night offer said says sent start until went which
4 resume
6 add and around content dear get inspection job little noticed pick point reach super support there you yours
8 advice attendees background circle community connected contacts currently different doing each exciting having health hope journey leaders mind more path post recently right share sir treating wonderful working would
10 career change coming event interesting meet message morning out refer see simply so such very weather
12 across admire always be being company connect connections learn look many much professionals season
14 accept any everything hey industry into something world
16 believe business forward hello other
18 am are connecting connection exchange
20 hi success what
22 people profile
`,
  ],
};
