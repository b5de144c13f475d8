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
  base: [-29, -167, -473, -174],
  // biome-ignore format: a line for each
  weights: [
    -55, -82, -64, -52, // answering
    99, 0, 12, -22, // benefit
    0, 232, -41, 17, // borrowed-praise
    130, 0, 54, -17, // break-up
    95, 12, -32, -123, // bump
    -90, -37, -9, -71, // buyer
    61, 132, 0, -10, // buzzwords
    104, 0, -6, -95, // calendar-link
    10, 37, -61, -1, // call-ask
    65, 88, -68, 90, // came-across
    153, 88, -51, -40, // chase
    48, 2, 79, 35, // denial
    66, 29, -90, 47, // diagnostic-question
    0, 0, -47, 113, // event
    71, 8, 35, 5, // event-promotion
    -60, -117, -76, -111, // everyday-work
    0, 66, 5, -8, // fake-anchor
    43, 70, 25, -135, // fake-familiarity
    59, 76, 11, 38, // feedback-ask
    2, 18, -6, -12, // foreign-name
    145, 0, 45, -60, // free-bait
    0, 0, -51, 8, // good-wishes
    0, 63, 0, 0, // headline-question
    48, 37, 0, 0, // hidden-characters
    -44, -127, 42, 131, // home
    93, 22, -33, 5, // income-offer
    82, 0, -115, -34, // interest-question
    -48, -109, -112, 161, // introducer
    54, 5, 32, -93, // job-lead
    0, 214, 98, 5, // job-seeker
    -36, -32, 23, 70, // met
    0, 110, -65, -3, // mutual-benefit
    0, 63, -1, 0, // mutual-connections
    -65, -136, -67, 191, // named-post
    0, 152, 84, -68, // network-growth
    143, 11, -64, -92, // numbers
    155, 0, -22, -25, // our-product
    -24, -64, -44, -176, // own-application
    61, 15, 77, 16, // pain
    0, -120, -21, 77, // particular-blank
    -22, 0, 56, 58, // particular-question
    -50, -37, -35, -75, // particular-thanks
    122, 126, 37, -36, // partnership
    54, 0, 67, -16, // pressure
    0, -24, -26, 61, // quotation
    -166, -155, 397, -12, // referral-ask
    -29, -139, -71, -162, // rejection
    110, 75, 43, 61, // role-lookup
    0, 76, -17, -43, // same-field
    -43, -171, -138, -86, // scheduling
    -72, 0, -38, 134, // school-project
    90, 45, 77, -43, // segment-talk
    9, 45, -47, 139, // self-introduction
    114, 54, -14, -19, // seller-first
    60, 0, 93, 30, // seller-slot
    0, -54, 46, 0, // shared-past
    -58, -3, -5, -16, // shared-project
    54, 5, 0, 0, // shouted-name
    0, 0, -68, -57, // sign-off
    3, 100, 12, -70, // small-talk
    64, 0, -15, 132, // social-proof
    31, 55, 48, -8, // stiff-opening
    0, 8, -71, 2, // stock-invitation
    0, 8, 132, 35, // stranger-question
    0, 70, -23, 19, // talk-ask
    0, -5, -64, -80, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    154, 0, -20, 22, // we-help
    137, 18, 77, -80, // wrong-person
    54, -126, 99, 170, // over-120
    77, 13, 56, 177, // over-400
    -56, 23, -56, -185, // no-you
    38, -29, 41, -76, // mostly-you
    10, 1, -78, -87, // mostly-we
    58, -26, 91, -29, // question
    52, 12, 32, 86, // ends-asking
    -58, -17, -73, -77, // lower-case
    -75, 122, -120, 303, // on-invite
    -182, -219, -117, -47, // running
    156, 4, -11, 241, // unanswered
    -21, 81, 30, 50, // an-answer
    -184, -22, -14, -67, // asked-for
    157, 82, -13, -34, // machined
    -23, -77, 25, -21, // three-pitch
    -99, 45, -8, 88, // two-generic
    -107, 52, -3, 56, // three-generic
    -13, -29, 46, 26, // two-anchors
    -62, 11, 26, 21, // reason
    -21, -70, -11, 30, // two-reasons
    -37, 67, 7, -2, // reason-and-stock
    77, -16, 21, 1, // reason-and-much-stock
    -55, 112, -66, -6, // stock-only
    -83, 116, -13, 109, // empty-invite
    -60, -127, -80, 152, // anchored-invite
    -153, 27, -25, -84, // mere-thanks
  ],
  words: [
    `
-24 thank
-22 connected please
-20 questions
-18 the
-16 introduce still them
-14 due her meet product says schedule second there willing
-12 always asked demo fine introduction like mine need remember start us works
-10 agreed among attached being called came closed confirmed decided did email friends gave he instead introduced learn lunch mails monday moved profile return runs school stay thanks very were years
-8 advice am awkward been believe career catch coffee colleagues comments confirm connecting could culture depot draft drive example ferry finished forward found hand heating hurry in interested introducing journey keep kitchen known may me meetings messages regards reminder results she slot sorry suggested team thankful tonight too touch wants who worked yes you
-6 about and anniversary bank became best bridge budget can changes chapter comfortable customer date decide department evening few following going has him his job kept light love meeting move my myself newsletter offered once other overlap part path people possible professional reads received request room same selling sentence side sometime sounds story struck success such train usual whole window wonderful work working write
-4 anything both by connect do else forwarded invoice machine met office properly quotes reaching recent said sign sister skills slides thinking trial two when which
2 while
4 above attendees connection consists current experience eye forecast guide hiring last no none our places sized spend supplier th valid wealth
6 account agencies agency agent area arrange as attention back blog bread breakfast calling capacity car case charge closing coaches come comes complimentary curious currently deal decides deck direct dollars either end errors exactly excellent experienced filling firms gift greetings guess guys houses impressed income individual insurance launch leaves limited logo loved mad manager managers more nice nurses of onboarding one online onto opens or owners participants per perhaps person phone plants positions precisely present previous prices process programme rates recording reduced reps requirements salary say scheduling services short shows sites six speaker spring stands straight street submit tech telephone tests thing thoughts try until walk warm whenever win women word worth yours
8 advise also article assistant average away benefits build considered dinner drop even fast fit gets guessing guest handling heard hey high hired hoping hour ideal interest jobs leadership less living make off offices often opening package packages planning post priority projects public pumps quarter rd recorded refer registration relocation requirement scale seen shall share shops speak ten therefore tool want whoever
10 around clients close colleague companies digital energy engineers fill firm fleet hate heads its liked link looking market moment money month most page paying place plus reason reply reserve retained returns save show sir supply teams three trading usually we
12 app are between does early executive growth leaders looks noticed numbers put run seats send sessions
14 details funding get inbox many months packaging size stand study their top
16 fee pay receive sales takes
18 price
`,
    `
-26 the
-20 two
-18 on were
-16 team
-14 from one was years
-12 at by first glad need old regards same since thanks worked
-10 accepting did now off office position send still take
-8 after call do does has he her introduce invitation it last late our part question said second subject think three through until who
-6 ask batch follow friday got had here night offer room somebody table
4 day resume
6 and chat ever get if job live new noticed point post power professional reach really super support there yours
8 add advice attendees contacts dear different doing each exciting having health inspiring leaders meet message more pick recently refer right share sir so such treating working would
10 background career change coming connect connected connections currently event hope interesting journey many morning out see simply very weather
12 across always be being company hello into look much professionals season world
14 accept any business hey industry learn other something
16 are believe
18 am connecting connection forward hi
20 exchange success what
22 people profile
`,
  ],
};
