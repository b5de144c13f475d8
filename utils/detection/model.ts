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
  base: [-33, -169, -473, -174],
  // biome-ignore format: a line for each
  weights: [
    -56, -81, -64, -52, // answering
    97, 0, 12, -22, // benefit
    0, 233, -41, 17, // borrowed-praise
    129, 0, 54, -17, // break-up
    92, 13, -32, -123, // bump
    -92, -38, -9, -71, // buyer
    61, 127, 0, -10, // buzzwords
    100, 0, -6, -95, // calendar-link
    11, 38, -61, -1, // call-ask
    67, 91, -68, 90, // came-across
    151, 88, -51, -40, // chase
    50, 2, 79, 35, // denial
    66, 29, -90, 47, // diagnostic-question
    0, 0, -47, 113, // event
    71, 9, 35, 5, // event-promotion
    -60, -117, -76, -111, // everyday-work
    0, 67, 5, -8, // fake-anchor
    43, 69, 25, -135, // fake-familiarity
    58, 76, 11, 38, // feedback-ask
    3, 19, -6, -12, // foreign-name
    142, 0, 45, -60, // free-bait
    0, 0, -51, 8, // good-wishes
    0, 64, 0, 0, // headline-question
    52, 38, 0, 0, // hidden-characters
    -44, -127, 42, 131, // home
    96, 21, -33, 5, // income-offer
    87, 0, -115, -34, // interest-question
    -42, -111, -112, 161, // introducer
    52, 4, 32, -93, // job-lead
    0, 222, 98, 5, // job-seeker
    -35, -34, 23, 70, // met
    0, 113, -65, -3, // mutual-benefit
    0, 63, -1, 0, // mutual-connections
    -62, -139, -67, 191, // named-post
    0, 155, 84, -68, // network-growth
    139, 11, -64, -92, // numbers
    155, 0, -22, -25, // our-product
    -27, -65, -44, -176, // own-application
    63, 16, 77, 16, // pain
    0, -122, -21, 77, // particular-blank
    -17, 0, 56, 58, // particular-question
    -55, -38, -35, -75, // particular-thanks
    116, 127, 37, -36, // partnership
    57, 0, 67, -16, // pressure
    0, -25, -26, 61, // quotation
    -163, -160, 397, -12, // referral-ask
    -25, -140, -71, -162, // rejection
    110, 75, 43, 61, // role-lookup
    0, 77, -17, -43, // same-field
    -42, -174, -138, -86, // scheduling
    -69, 0, -38, 134, // school-project
    90, 46, 77, -43, // segment-talk
    14, 47, -47, 139, // self-introduction
    116, 55, -14, -19, // seller-first
    63, 0, 93, 30, // seller-slot
    0, -54, 46, 0, // shared-past
    -58, -1, -5, -16, // shared-project
    56, 5, 0, 0, // shouted-name
    0, 0, -68, -57, // sign-off
    5, 101, 12, -70, // small-talk
    65, 0, -15, 132, // social-proof
    32, 57, 48, -8, // stiff-opening
    0, 10, -71, 2, // stock-invitation
    0, 9, 132, 35, // stranger-question
    0, 68, -23, 19, // talk-ask
    0, -5, -64, -80, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    142, 0, -20, 22, // we-help
    139, 16, 77, -80, // wrong-person
    52, -130, 99, 170, // over-120
    74, 10, 56, 177, // over-400
    -53, 23, -56, -185, // no-you
    39, -30, 41, -76, // mostly-you
    9, 2, -78, -87, // mostly-we
    56, -28, 91, -29, // question
    52, 12, 32, 86, // ends-asking
    -58, -15, -73, -77, // lower-case
    -74, 122, -120, 303, // on-invite
    -182, -223, -117, -47, // running
    155, 4, -11, 241, // unanswered
    -22, 82, 30, 50, // an-answer
    -191, -21, -14, -67, // asked-for
    160, 83, -13, -34, // machined
    -24, -76, 25, -21, // three-pitch
    -101, 45, -8, 88, // two-generic
    -103, 53, -3, 56, // three-generic
    -17, -30, 46, 26, // two-anchors
    -62, 13, 26, 21, // reason
    -22, -69, -11, 30, // two-reasons
    -36, 70, 7, -2, // reason-and-stock
    78, -15, 21, 1, // reason-and-much-stock
    -53, 115, -66, -6, // stock-only
    -81, 118, -13, 109, // empty-invite
    -58, -128, -80, 152, // anchored-invite
    -151, 27, -25, -84, // mere-thanks
  ],
  words: [
    `
-26 thank
-24 please
-22 connected
-18 questions the
-16 introduce says still them
-14 asked her meet product schedule second there willing
-12 always came demo due fine introduction like mine need start stay thanks works years
-10 agreed among been being called catch closed coffee confirmed decided did friends gave he instead introduced learn lunch mails monday moved profile remember return runs school sorry us very were
-8 advice am attached awkward bank believe career colleagues comments confirm connecting could culture date decide department depot drive email ferry finished following forward found hand heating hurry interested journey keep kitchen known love may me meetings messages regards results room she slot success suggested team thankful tonight too touch wants who worked yes you
-6 about agenda and anniversary anything became best bridge budget can changes chapter column comfortable contacts customer do draft else evening example few forwarded going has him his in include introducing invoice job kept light meeting move my myself name newsletter offered once open other overlap part path people possible professional quotes reads reminder request said same selling sentence side skills sometime sounds story struck subscription such thinking train trial two usual when whole window wonderful work working write
-4 baby be both by connect connections floor friday machine met office old properly reaching received recent sign sister slides which wrote
4 above annual attendees based comes connection cost day dollars end experience eye for forecast guide help hiring last limited message no none one over sized someone spend supplier th timing uncle use valid warm wealth while
6 access account agencies agency agent also area arrange as attention average back blog bread breakfast calling capacity car case charge closing coaches come complimentary consists contribute curious current currently deal decides deck direct drop either errors even exactly excellent experienced fast filling firms forms gift greetings guess guest guys handling houses impressed income insurance interest launch leaves living logo loved mad manager managers more nice nurses of offices onboarding online opens or our owners packages paid participants per perhaps phone places plants positions precisely prepare present previous prices process programme pumps rates recording reduced reps requirements salary say scheduling services short shows sites six some speaker spring stands straight street submit tech telephone tests therefore thing thoughts tool try up waiting walk whenever win women worth yours
8 advise article assistant away benefits considered digital dinner gets guessing heard hey high hoping hour ideal individual jobs leadership less looking make off often onto opening package page paying person planning post priority projects public quarter rd recorded refer registration relocation reply requirement scale seen shall share shops speak ten until want whoever word
10 around build clients close companies does early energy fill firm fit fleet hate heads hired its liked link market moment money month most noticed place plus reason reserve retained returns run save show sir supply teams three trading usually we
12 app are between colleague details engineers executive growth leaders looks numbers put seats send sessions study
14 funding get inbox many months packaging receive size their top
16 fee pay sales stand takes
18 price
`,
    `
-26 the
-20 on two
-18 were
-16 team
-14 by first from one regards was years
-12 at glad need office old same since thanks
-10 accepting did now off position send still take worked
-8 after call do does has he her introduce invitation it last late night our part question said second subject think three through until who
-6 ask attached batch book follow friday got had offer room sent somebody table went
-4 here
4 resume that
6 and around bring chat day ever everyone get if impressive inspection job live new noticed others pleased point post power professional reach really super there yours
8 add advice attendees connected contacts dear different each exciting having health inspiring leaders meet message more pick recently right share sir so such support treating working would
10 background career change coming connect connections currently doing event hope interesting journey morning out refer see simply very weather
12 across always be being company into look many much professionals season
14 accept any hello hey industry learn other something world
16 believe business
18 am are connecting connection exchange forward hi
20 success what
22 people profile
`,
  ],
};
