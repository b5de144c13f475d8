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
  base: [-57, -185, -416, -148],
  // biome-ignore format: a line for each
  weights: [
    -54, -91, -51, -60, // answering
    83, 0, 18, -22, // benefit
    0, 220, -49, -3, // borrowed-praise
    122, 0, 48, -8, // break-up
    69, 20, -24, -107, // bump
    -72, -23, -25, -19, // buyer
    65, 105, -1, -12, // buzzwords
    90, 0, -6, -85, // calendar-link
    14, 0, -54, -4, // call-ask
    78, 81, -46, 73, // came-across
    135, 111, -50, -40, // chase
    56, 9, 63, 20, // denial
    59, 0, -92, 9, // diagnostic-question
    0, 0, -59, 133, // event
    75, 26, 39, 37, // event-promotion
    -62, -130, -78, -104, // everyday-work
    7, 76, -3, -4, // fake-anchor
    34, 44, 60, -144, // fake-familiarity
    58, 73, 16, 38, // feedback-ask
    44, 0, -1, 21, // foreign-name
    109, 0, 41, -51, // free-bait
    -15, 0, -74, 3, // good-wishes
    0, 0, 0, 0, // headline-question
    0, 0, 0, 0, // hidden-characters
    -37, -125, 31, 134, // home
    114, 0, -29, -2, // income-offer
    64, 0, -101, -21, // interest-question
    -36, -81, -118, 156, // introducer
    59, 0, 31, -81, // job-lead
    0, 187, 89, 23, // job-seeker
    -33, -48, 33, 69, // met
    0, 109, -10, -15, // mutual-benefit
    0, 63, -1, 0, // mutual-connections
    -41, -93, -63, 176, // named-post
    0, 137, 83, -53, // network-growth
    126, 10, -44, -81, // numbers
    120, 0, -3, -24, // our-product
    -27, -59, -46, -183, // own-application
    45, 26, 71, 41, // pain
    0, -134, -32, 86, // particular-blank
    -13, 0, 48, 75, // particular-question
    -56, -36, -25, -61, // particular-thanks
    89, 97, 18, -44, // partnership
    45, 0, 58, -24, // pressure
    -11, -3, -29, 49, // quotation
    -141, -177, 370, 2, // referral-ask
    -21, -117, -62, -141, // rejection
    116, 71, 22, 45, // role-lookup
    0, 59, -23, -32, // same-field
    -44, -157, -126, -77, // scheduling
    -78, 0, -34, 122, // school-project
    80, 46, 44, -34, // segment-talk
    0, 16, -52, 118, // self-introduction
    93, 70, -22, 6, // seller-first
    52, 0, 85, 31, // seller-slot
    0, -46, 53, -4, // shared-past
    -53, 0, -28, -36, // shared-project
    44, 0, 0, 0, // shouted-name
    0, 0, -55, -44, // sign-off
    4, 115, -31, -75, // small-talk
    74, 0, -1, 126, // social-proof
    36, 78, 37, -21, // stiff-opening
    0, 0, -75, 26, // stock-invitation
    0, 23, 117, 53, // stranger-question
    0, 67, -5, 15, // talk-ask
    0, 0, -58, -29, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    135, 0, -10, -7, // we-help
    102, 6, 62, -68, // wrong-person
    70, -99, 72, 132, // over-120
    60, 24, 57, 151, // over-400
    61, 14, -72, 40, // over-900
    -28, 54, -58, -147, // no-you
    21, -11, 59, -27, // mostly-you
    22, -25, -95, -116, // mostly-we
    56, -44, -91, -153, // no-self
    55, -16, 100, -20, // question
    5, -78, 113, -41, // questions
    36, 11, 24, 72, // ends-asking
    -64, -5, -74, -59, // lower-case
    -75, 131, -126, 284, // on-invite
    -90, -46, -47, 91, // running
    78, -39, -58, 141, // unanswered
    -92, -18, -24, -70, // an-answer
    -188, -34, -20, -118, // asked-for
    185, 2, 0, 0, // machined
    -9, -68, 1, -39, // three-pitch
    -105, 101, -19, 97, // two-generic
    -91, 49, 3, 47, // three-generic
    -14, -13, 40, 10, // two-anchors
    -62, 22, 9, 37, // reason
    -30, -76, 8, 37, // two-reasons
    -43, 56, 10, 15, // reason-and-stock
    79, -30, 34, -16, // reason-and-much-stock
    -53, 162, -53, 18, // stock-only
    -80, 132, -12, 110, // empty-invite
    -58, -103, -77, 123, // anchored-invite
    -167, -41, -31, -89, // mere-thanks
    36, 18, -38, 34, // proof-and-ask
    -29, -77, 57, -4, // referral-and-pitch
  ],
  words: [
    `
-22 thank
-20 please
-18 connected
-16 introduce the
-14 her questions schedule willing
-12 asked demo did introduction need product says second still them
-10 always closed confirmed could gave interested like lunch meet mine remember return runs stay there very were works
-8 agenda agreed among anniversary attached been being believe came catch colleagues comments decide decided department depot do drive due email fine finished friends he hurry learn moved network other people possible results start story suggested team too touch us work yes
-6 about address advice agree am any awkward became call career changes coffee comfortable community completely confirm connections date dear draft evening example exchange expect ferry following forward grateful heating him his in include instead introduced job journey know least love me messages met monday newsletter open overlap path photo position professional regards room said she sincerely subscription success thankful thanks tonight train wants who whole window wonderful worked working years
-4 amazing and bank both broken by committee connecting contacts customer drawing else five floor had has introducing introductions machine mails mind offered office old organisation part profile received reminder request same skills sometime started thirty two ways when whom write wrote
-2 side
4 account based booth bread buyer case certificate certified charge code connection current currently day decides errors executives eye fair forecast guest guys handling host ideal income individual limited loved managers minutes moment nice no none online our previous prices production running short six someone speaker stands street submit th title up within
6 ads agencies agent alone area arrange article assistant attention average away benefits blog breakfast calling capacity car chain check clients closing comes complimentary consists contribute curious customers deal digital down drop end energy fast fill filling firms fit gets gift greetings guess handle health hey hired hiring hoping hour kids last latest leaders leaves letter liked list looking mad make manager match more of offices often opens package packages page paid participants paying per person places precisely present priority programme public pumps rates recorded recording reduced requirements right role salary save say scheduling selected service services shall share show shows sir sites speak spring suit tech telephone therefore thoughts try voucher walk whenever whoever worth
8 advise annual app are close colleague cost dinner does early exactly growth hate heads heard high inbox its leadership less living market message month most noticed onboarding opening planning post projects reason refer referral registration returns scale software supply teams tool usually valuable want yours
10 around between build come companies engineers executive firm get insurance looks many numbers off place plus put quarter reply reserve retained run seats sessions size three trading we
12 fee link money packaging sales send stand study their top
14 funding price receive takes
16 details months
18 pay
`,
    `
-28 the
-18 on were
-16 team two
-14 by from same
-12 it was worked
-10 at does first need office old position regards still subject
-8 also book did do follow glad had last now off one question said start take taught three through until well who years
-6 about after call class even friday happy has he her how kitchen late offer second send since somebody thanks will
-4 our
4 know
6 across around connect conversation everyone into live met more others path reach reaching recently there thing wonderful
8 accept advice always company connected could doing each get inspiring meet mind network never pick pleased professional refer right season sharing skills very
10 any career connections contacts currently industry journey message much new noticed out simply support
12 am business change hello hi leaders learn look many so something what
14 be coming event exchange great interesting other professionals see success world
16 are believe connection forward hey
18 connecting people
22 profile
`,
  ],
};
