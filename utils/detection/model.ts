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
  base: [-38, -202, -411, -159],
  // biome-ignore format: a line for each
  weights: [
    -52, -83, -54, -55, // answering
    87, 0, 23, -25, // benefit
    0, 192, -61, 8, // borrowed-praise
    131, 9, 66, -13, // break-up
    71, 11, -31, -123, // bump
    -67, -27, -36, -18, // buyer
    63, 101, -1, -13, // buzzwords
    89, 0, -6, -102, // calendar-link
    11, 9, -53, 4, // call-ask
    71, 78, -58, 88, // came-across
    136, 117, -59, -45, // chase
    56, 25, 70, 29, // denial
    67, 0, -93, 5, // diagnostic-question
    0, 0, -75, 149, // event
    73, 27, 58, 47, // event-promotion
    -63, -128, -92, -117, // everyday-work
    18, 102, 9, 18, // fake-anchor
    31, 48, 67, -162, // fake-familiarity
    59, 77, 17, 37, // feedback-ask
    38, 0, 0, 23, // foreign-name
    107, 0, 49, -45, // free-bait
    -20, 0, -83, 2, // good-wishes
    0, 0, 0, 0, // headline-question
    0, 0, 0, 0, // hidden-characters
    -35, -123, 35, 150, // home
    109, 1, -46, -1, // income-offer
    73, 0, -108, -20, // interest-question
    -39, -84, -135, 191, // introducer
    59, 0, 29, -99, // job-lead
    0, 194, 90, 22, // job-seeker
    -24, -53, 31, 83, // met
    0, 124, -11, -23, // mutual-benefit
    0, 63, -1, 0, // mutual-connections
    -34, -103, -73, 193, // named-post
    0, 130, 93, -65, // network-growth
    125, 10, -45, -89, // numbers
    115, 0, -1, -25, // our-product
    -29, -59, -51, -197, // own-application
    49, 26, 89, 45, // pain
    0, -134, -38, 89, // particular-blank
    -12, 0, 58, 92, // particular-question
    -53, -33, -32, -55, // particular-thanks
    86, 105, 9, -49, // partnership
    39, 0, 78, -34, // pressure
    -3, -28, -36, 42, // quotation
    -139, -184, 388, 5, // referral-ask
    -12, -120, -80, -156, // rejection
    115, 85, 32, 46, // role-lookup
    0, 70, -37, -54, // same-field
    -50, -163, -141, -83, // scheduling
    -74, 0, -34, 133, // school-project
    88, 50, 48, -36, // segment-talk
    0, 14, -57, 128, // self-introduction
    94, 70, -42, 2, // seller-first
    59, 0, 91, 39, // seller-slot
    0, -58, 50, -6, // shared-past
    -50, 0, -35, -36, // shared-project
    57, 0, 0, 0, // shouted-name
    0, 0, -65, -48, // sign-off
    12, 120, -43, -109, // small-talk
    73, 0, 2, 150, // social-proof
    21, 85, 45, -16, // stiff-opening
    0, 0, -86, 19, // stock-invitation
    0, 27, 128, 64, // stranger-question
    0, 76, -27, 15, // talk-ask
    0, 0, -67, -34, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    131, 0, -9, -4, // we-help
    110, 2, 58, -69, // wrong-person
    73, -95, 66, 143, // over-120
    63, 16, 73, 158, // over-400
    51, 17, -88, 51, // over-900
    -44, 51, -62, -154, // no-you
    25, -21, 53, -33, // mostly-you
    15, -27, -104, -110, // mostly-we
    52, -38, -89, -172, // no-self
    53, -16, 98, -28, // question
    13, -83, 122, -60, // questions
    38, 11, 15, 79, // ends-asking
    -59, -1, -82, -55, // lower-case
    -71, 131, -138, 291, // on-invite
    -83, -65, -49, 97, // running
    76, -18, -67, 151, // unanswered
    -96, 2, -31, -75, // an-answer
    -190, -34, -20, -129, // asked-for
    204, 3, 0, 0, // machined
    -14, -59, 6, -46, // three-pitch
    -110, 98, -28, 110, // two-generic
    -84, 38, 3, 71, // three-generic
    -16, -4, 48, 4, // two-anchors
    -59, 27, 8, 26, // reason
    -35, -81, 15, 42, // two-reasons
    -38, 44, 20, 17, // reason-and-stock
    73, -18, 46, -37, // reason-and-much-stock
    -48, 147, -58, 17, // stock-only
    -73, 140, -11, 100, // empty-invite
    -49, -93, -83, 142, // anchored-invite
    -173, -47, -43, -89, // mere-thanks
    31, 15, -48, 34, // proof-and-ask
    -25, -72, 59, -3, // referral-and-pitch
  ],
  words: [
    `
-20 connected please thank
-16 introduce schedule the
-14 her willing
-12 asked did introduction mine need product questions return second start stay still
-10 been closed comments confirmed could decide demo friends gave like lunch meet moved remember results runs says them there very were works
-8 agree agreed always among anniversary attached awkward being believe came catch changes colleagues date decided department depot do drive due email fine finished he heating hurry interested learn messages network other people possible regards sincerely story subscription suggested team tonight too touch us work worked yes
-6 about address advice agenda am bank be became by coffee comfortable committee community confirm connections customer drawing evening example exchange expect ferry grateful him in include interview introductions journey know least love me met newsletter open organisation overlap part path photo position professional profile requests room she somebody sometime thankful thanks train wants ways when who whole window wonderful working write years you
-4 and any best bridge career chapter common completely connecting contacts else enjoy five floor following forward going had his instead introduced introducing job machine mails mind monday offered planned received reminder request said same sister skills started thinking thirty whom wrote
-2 office side two which
2 appointment grow our production relationships six
4 account case certificate certified clients closing connection copy current day earlier energy executives fair forecast fully guest guys handling ideal impressed income last let might moment no precisely prepare present previous prices programme public reduced requirements short stands submit theirs title walk warm
6 access ads agencies agent alone are area arrange article assistant attention average away based blog booth bread breakfast buyer calling capacity car chain check code complimentary consists contribute counts deal decides digital does down drop end errors experienced eye fast firms gets gift greetings guess handle health hey hired hiring individual latest leaves limited list looking loved mad make management manager managers minutes month more none note of offices often online opens packages paid participants paying per person places priority pumps quality rates right role running salary save say scheduling selected shifts show shows sir sites someone speak speaker spring straight successful tech telephone th therefore thoughts try voucher whenever whoever worth yours
8 advise app benefits between colleague comes cost curious dinner early exactly fill filling fit growth hate heads high hoping hour its leaders leadership less letter liked living market most nice noticed onboarding opening package page place planning reason recorded recording refer referral registration reply run scale service services share teams tool usually valuable want
10 annual build close come companies engineers executive firm get heard inbox looks message money off post projects put quarter reserve retained returns seats sessions software supply trading we
12 around fee insurance link many numbers packaging plus sales send size stand study their three top
14 price takes
16 details funding months receive
18 pay
`,
    `
-26 the
-20 were
-18 on
-16 team two
-14 from same was
-12 by it office position worked
-10 book did does first follow glad need old regards start subject take well
-8 after also at class current do even had how last now one question said somebody still taught than thanks through who years
-6 about asked call happy kitchen late offer our role second table talk three will
4 that
6 across everyone holiday meet more path skills stay wonderful
8 accept advice always around career company connect connected could doing each journey little met mind network never refer right season there very
10 contacts get great hello hi industry message much new pleased so success support
12 am any business change connections currently leaders look noticed out pick simply something
14 be learn many other professionals what world
16 believe coming connection event exchange forward hey interesting see
18 are connecting
20 people
22 profile
`,
  ],
};
