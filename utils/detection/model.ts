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
  base: [-42, -165, -355, -185],
  // biome-ignore format: a line for each
  weights: [
    -53, -88, -59, -48, // answering
    83, 0, 24, -9, // benefit
    0, 195, -43, 9, // borrowed-praise
    110, 0, 46, 9, // break-up
    64, 12, -12, -94, // bump
    -54, -18, -20, -21, // buyer
    65, 91, -2, -15, // buzzwords
    96, 0, -2, -70, // calendar-link
    1, 12, -54, -9, // call-ask
    66, 82, -38, 60, // came-across
    124, 106, -41, -39, // chase
    50, 8, 37, 29, // denial
    41, 0, -85, 22, // diagnostic-question
    0, 0, -3, -16, // easy-exit
    0, 0, -56, 116, // event
    64, 28, 26, 28, // event-promotion
    -52, -124, -87, -109, // everyday-work
    16, 87, -1, -2, // fake-anchor
    34, 43, 42, -128, // fake-familiarity
    56, 53, 19, 35, // feedback-ask
    22, 1, 0, 0, // foreign-name
    99, 0, 26, -42, // free-bait
    -21, 0, -72, 7, // good-wishes
    0, 0, 0, 0, // headline-question
    0, 0, 0, 0, // hidden-characters
    -40, -106, 25, 131, // home
    99, 0, -16, -4, // income-offer
    66, 0, -95, -15, // interest-question
    -33, -52, -113, 129, // introducer
    49, 0, 20, -63, // job-lead
    0, 160, 87, 15, // job-seeker
    0, 0, -31, -19, // link
    -30, -35, 15, 54, // met
    0, 94, -10, -22, // mutual-benefit
    0, 71, -2, 0, // mutual-connections
    -37, -89, -78, 163, // named-post
    0, 125, 82, -22, // network-growth
    116, 0, -45, -85, // numbers
    101, 0, -14, -18, // our-product
    -30, -50, -47, -185, // own-application
    39, 0, 52, 42, // pain
    -4, -124, -27, 94, // particular-blank
    -13, 0, 28, 51, // particular-question
    -58, -33, -25, -54, // particular-thanks
    80, 80, 20, -11, // partnership
    29, 0, 40, -19, // pressure
    -11, -1, -45, 54, // quotation
    -137, -167, 355, -11, // referral-ask
    -23, -106, -57, -116, // rejection
    113, 69, 24, 45, // role-lookup
    0, 41, -28, -15, // same-field
    -44, -160, -126, -80, // scheduling
    -63, 0, -47, 103, // school-project
    71, 39, 28, -33, // segment-talk
    0, 23, -48, 110, // self-introduction
    94, 43, -23, -8, // seller-first
    51, 0, 72, 29, // seller-slot
    0, -53, 44, -24, // shared-past
    -48, 0, -32, -35, // shared-project
    46, 0, 0, 0, // shouted-name
    0, 0, -54, -34, // sign-off
    7, 109, -11, -72, // small-talk
    57, 0, 2, 119, // social-proof
    39, 58, 20, -23, // stiff-opening
    0, 0, -68, 48, // stock-invitation
    0, 2, 87, 56, // stranger-question
    0, 80, -1, 15, // talk-ask
    0, 0, -36, -44, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    103, 0, -7, 0, // we-help
    81, 5, 72, -46, // wrong-person
    27, 12, 1, 15, // over-60
    68, -76, 51, 96, // over-120
    33, -28, 59, 83, // over-200
    64, 42, 36, 121, // over-400
    43, -1, -54, 48, // over-900
    -40, 44, -53, -131, // no-you
    20, -27, 51, -41, // mostly-you
    -14, -4, -59, -30, // mostly-self
    21, 12, 12, 36, // as-we
    5, -38, -90, -140, // mostly-we
    42, -32, -69, -116, // no-self
    53, -6, 105, -15, // question
    -11, -68, 96, -34, // questions
    39, 21, 38, 76, // ends-asking
    -53, -3, -57, -57, // lower-case
    -73, 119, -107, 285, // on-invite
    -85, -75, -28, 113, // running
    66, -28, -44, 100, // unanswered
    -108, 0, -12, -84, // an-answer
    -184, -33, -18, -109, // asked-for
    177, 2, 0, 0, // machined
    29, -8, -17, -13, // two-pitch
    5, -43, 6, -43, // three-pitch
    -2, -24, 45, -31, // five-pitch
    -105, 120, -19, 78, // two-generic
    -85, 44, 8, 49, // three-generic
    -11, -28, 33, -5, // two-anchors
    7, 48, 39, 3, // three-anchors
    -51, 2, -12, 56, // reason
    -36, -101, 2, 51, // two-reasons
    -32, 34, 5, -2, // reason-and-stock
    59, -24, 31, -15, // reason-and-much-stock
    -13, 21, -16, 12, // reason-and-pitch
    7, -15, -84, 19, // anchor-only
    -48, 142, -33, 16, // stock-only
    8, 28, -51, 13, // offer-only
    -21, -29, -15, -15, // much-offer-only
    2, 9, -41, 64, // nothing-found
    -79, 126, -12, 107, // empty-invite
    -51, -73, -68, 112, // anchored-invite
    4, -21, -3, 17, // cold-question
    -147, -1, -18, -52, // mere-thanks
    39, 2, 18, 11, // sounding-out
    42, 11, -44, 28, // proof-and-ask
    -18, -58, 64, -2, // referral-and-pitch
  ],
  words: [
    `
-22 please
-18 thank
-16 connected the
-14 introduce
-12 her questions schedule
-10 always closed could did he introduction like mine moved product says second stay still them there us were willing works
-8 agreed asked believe came coffee colleagues decide demo do fine interested learn lunch meet need other remember results return room runs school start touch very work write
-6 about agenda agree among anniversary any attached awkward been being by call catch comments committee confirm confirmed connecting decided department drive due email evening exchange finished floor forward friends gave has in introduced job journey know lift long me network newsletter open people possible received request said she story suggested team thanks tonight wants who whole wonderful worked working wrote years you
-4 across actually address advice am and anything asset at be became best bring broken busy can career changed changes cold comfortable common community connections convinced customer date dear depot different draft drawing else enjoy example expect extra ferry follow following going got grateful had harbour heating idea include instead introducing introductions invoice it keep keeping knew least letters listen love machine mail meeting messages mind monday move my offer offered office once opportunity organisation overlap part path photo planned position professional profile receipt recommend regards reminder requests rest same selling sincerely sometime speakers spoken started stories subscription success support teach tell thankful thirty thought ticket together told trouble twenty two uses when which window winter would yes
-2 anyone both five great interview lost reaching reading sister to well
2 fair help judge our spend sponsor
4 accountant ads agencies already app appointment area arrange asking away based below bench breakfast buyer calendar capacity certificate chain chairs clients closing connection considered consists contribute curious currently customers day deal does drop earlier energy every experienced eye field file fill filling fit forecast guest guys handle heads health hey hiring ideas impressed individual keynote last later leaves let liked limited list living loved managers match members might minutes moment near none note often one online opens paid per places precisely prepare present printer priority probably production projects quality rd re reduced requirements revert reviewed role running salary save scale selected service short sir speaker spot stands submit telephone therefore think thoughts try walk whenever worth written
6 advise agent alone are around article attention average benefits between blog colleague complimentary cost current digital dinner early end firms gift greetings growth guess high hired hoping hour inbox kids leaders leadership less letter looking manager market month more nice no of onboarding package packages page participants paying person planning programme public pumps rates reason recorded recording refer referral registration returns right run say scheduling services shall share shows software speak spring supply tool usually valuable want we whoever yours
8 annual assistant build close come comes companies engineers exactly fast hate heard insurance its message most noticed numbers off opening packaging place post put quarter reply reserve send show sites size teams th
10 executive firm funding get link looks many money plus sales seats sessions stand their top trading
12 details fee pay price receive study takes three
14 months
`,
    `
-28 the
-18 on
-16 were
-14 from team two
-12 by did it same was
-10 do now office old worked
-8 ask at does first glad last need one regards role said send still subject take well who years
-6 after also asked book class current demo even follow had has he how late may off offer pm question says second since six somebody thanks them thinking third three through until went will
-4 about call friday got her kitchen monday our she table talk taught than told
4 advance area comment get into just know little post reach skills success that there together year
6 accept across advice amazing appreciate being career careers company connected conversation could everyone feel folks hi journey keeping live meet met mind never path pick pleased power reaching recently refer season share sharing tell very
8 always am an any connect contacts currently doing each hello industry message much network new noticed out professional right stay support
10 be business change connections event leaders simply so
12 connection exchange interesting learn look many other professionals see something what
14 believe coming forward world
16 are connecting great hey
18 people profile
`,
  ],
};
