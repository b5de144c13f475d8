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
  base: [-57, -153, -484, -146],
  // biome-ignore format: a line for each
  weights: [
    -82, -149, -30, -41, // answering
    107, 0, 33, -31, // benefit
    0, 232, -47, -1, // borrowed-praise
    155, 41, 102, -45, // break-up
    94, 0, -31, -113, // bump
    -122, -54, -43, -78, // buyer
    48, 143, -12, -36, // buzzwords
    128, 35, -2, -90, // calendar-link
    39, 31, -53, 13, // call-ask
    64, 152, -44, 123, // came-across
    166, 76, -46, -24, // chase
    49, 21, 48, 42, // denial
    78, 1, -73, 2, // diagnostic-question
    0, 0, -47, 112, // event
    99, 39, 10, 0, // event-promotion
    -56, -112, -42, -86, // everyday-work
    0, 88, -10, 8, // fake-anchor
    36, 67, -29, -149, // fake-familiarity
    57, 101, -5, 37, // feedback-ask
    15, 13, -12, -2, // foreign-name
    140, 0, 68, -42, // free-bait
    0, 0, -22, 27, // good-wishes
    0, 34, 0, 0, // headline-question
    76, 34, 0, 0, // hidden-characters
    0, 240, -1, -6, // hollow-praise
    -56, -129, 35, 127, // home
    119, 0, -29, 8, // income-offer
    133, 5, -112, 9, // interest-question
    0, -109, -102, 141, // introducer
    79, 40, 70, -84, // job-lead
    0, 269, 109, 0, // job-seeker
    -58, -89, 20, 76, // met
    0, 147, -49, -11, // mutual-benefit
    0, 102, -1, 0, // mutual-connections
    -120, -209, -53, 223, // named-post
    0, 165, 91, -41, // network-growth
    151, 1, -55, -131, // numbers
    169, 0, -14, -37, // our-product
    -64, -70, -43, -154, // own-application
    73, 90, 42, 49, // pain
    -11, -123, -41, 85, // particular-blank
    -46, 0, -37, 43, // particular-question
    -39, -59, -16, -80, // particular-thanks
    116, 111, 55, -61, // partnership
    77, 0, 30, -36, // pressure
    -15, -74, -77, 104, // quotation
    -184, -244, 381, -31, // referral-ask
    -34, -159, -14, -163, // rejection
    134, 75, 26, 60, // role-lookup
    0, 94, 25, -79, // same-field
    -62, -215, -109, -80, // scheduling
    -145, 0, -64, 72, // school-project
    100, 74, 82, -72, // segment-talk
    0, 81, -74, 117, // self-introduction
    195, 93, -38, 20, // seller-first
    52, 0, 79, 36, // seller-slot
    0, -126, 39, 9, // shared-past
    -70, -30, -41, -61, // shared-project
    75, 6, 0, 0, // shouted-name
    0, 0, -74, -93, // sign-off
    0, 139, -13, -54, // small-talk
    109, 0, -7, 22, // social-proof
    44, 64, 52, -26, // stiff-opening
    0, 0, -62, -15, // stock-invitation
    0, 26, 118, 76, // stranger-question
    0, 79, 44, 16, // talk-ask
    0, 0, -103, -5, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    219, 33, -10, 56, // we-help
    154, 44, 92, 2, // wrong-person
    50, -174, 121, 149, // over-120
    91, 18, 63, 171, // over-400
    -27, 19, -83, -182, // no-you
    27, -54, 35, -72, // mostly-you
    4, 20, -79, -89, // mostly-we
    82, -38, 155, -29, // question
    50, 21, -1, 81, // ends-asking
    -47, -28, -52, -69, // lower-case
    -154, -22, 3, -189, // favour
    180, -1, -8, -12, // postscript
    -75, 159, -150, 370, // on-invite
    -197, -209, -108, -57, // running
    -20, -56, 51, 16, // running-question
    -16, -22, -36, -9, // running-pitch
    55, 38, -15, -11, // running-stock
    -69, 169, 0, 0, // running-praise
    118, 49, -46, 139, // unanswered
    201, 9, -2, -47, // after-offer
    -4, 80, 3, 18, // an-answer
    -235, -28, -22, -92, // asked-for
    173, 99, -24, -37, // machined
    -25, -76, -37, -51, // three-pitch
    -100, 56, 4, 73, // two-generic
    -119, 25, -11, 82, // three-generic
    3, 40, -10, 16, // two-anchors
    -54, -23, 37, 4, // reason
    -2, -103, 32, 7, // two-reasons
    -45, 77, -24, 27, // reason-and-stock
    30, -29, 22, 32, // reason-and-much-stock
    -64, 123, -68, 10, // stock-only
    -93, 54, -24, 54, // empty-invite
    -113, -97, -79, 142, // anchored-invite
    -217, -105, -36, -112, // mere-thanks
  ],
  words: [
    `
-28 thank
-22 connected please questions
-18 her introduce thanks willing
-16 introduction meet says schedule second the
-14 always asked catch demo like lunch march remember runs
-12 agreed closed did due fine following gave him hurry interested known meeting move need open sorry them there wants were works
-10 about address anniversary attached awkward called came career coffee comments connecting decide finished he instead interesting introduced introducing invite learn meetings met moved newsletter people product reaching request school she still thankful thursday whole worked years
-8 accepted agreement am among anything be been believe blue both bridge budget call comfortable confirmed count culture customer date decided directly draft drive email evening expires ferry follow forward found intro kitchen lecture legal long lots love me mine my myself night offered old opportunity path permits professional regards retired said same selling sincerely skills soup start story students subscription success taking together touch train us very virtual write
-6 accounts admire advice agenda ago agree aid and any anyone application archive arrived ask audit bank being bike booked broken bus busy can cancelled changes chapter charged colleagues committee common community connections contact contacts coordinator council depot dock drew everyone excited exploring extension feelings fence gate goals good handles harbour heating hope in invoice journey just keys knee know late learning letters library lives log mails man messages nd network noted offer office ok option organisation organization other overlap owe passion photos planned prints professionals profile reading really received recipe refund release replacement requests resources row rush saved seed sign signed slide sometime sounds station stay storm struck teach team test these thesis though thread ticket timetable tips too trial usual volunteers water who wonderful working
-4 across advance another asks baby board brain bringing certificates column complaint discuss drawing during each else enriching esteemed exchange extra forklift friday friends goal grateful hand job kept lab lawyer may meant minds names offers paragraph plenty possible properly reads repair respected reunion room samples shoes showed slot smaller solve somebody spare steering that theatre thirty told tonight travel truly vacancy vote which whom wish wishes without
-2 accepting few lol morning such thinking
4 above agent alone bad below brand calendar care chain cheaper cleaning closing comes congress cost counts currently double doubled down easy ever excellent expo eye factory fewer finding flat form four graduates growing hire ideal if institute interviews joining limited loved lucky maybe medical mid much nice none onto overnight paperwork passport pension person pleasure policy portfolio practices prices priorities proposal rd recovered rep reviewed role sample say schools seconds six software solution something sound speaker special spend stage supplier telephone tests then therefore those try type vendor within written
6 abstract accountant act agencies agency already also apps arrange attention based becomes benchmark bless bother buy calling camera cash certified checklist circling clinics cohort companies concerning confidential congrats considered consists convenient copies corporate curious customers daily deal deals dentists dinner directors dollars drop drowning eleven euros experienced field founders free fully gap grants guess guessing half handle head headcount heads heard hey hours houses housing hurts included individual insurance interest international interviewing invest investment journal jump keynote last leave liked logistics looking lose loss mad managing manuscript mark mins more nearly nights nine north number obligation often online opened opens our pager paid pallets partner party past perfectly phone place places positions ppl precisely private probably projects pumps qualified quality quiet recently reduced registered registration regret reports reps requirements revert roadmap salary search seen seven shop signs site sites sized sleep speak spoke spots stopping strategy subject suit systems telling ten th thing tool trusts uncle until ur valid vans voucher website whenever wrapped yours
8 account advise afternoon area autumn average banner big brief build calm car choose coaches contribute cordially costs cyber days decides deck direct does earn either even exactly file filling firms fit fleet forecast freelance get girl gonna growth handling harvest hired hires hour its jobs kindly leadership led less link living logo manufacturers missed nurses offices owners package packages page participants perhaps personal pick planning plants post previous priority programme public publication re reason recorded recruiting redo relocation requirement resource reviews run scale scheduling send series shall share shops short shows silence spring stop street submit tailored throw trading up video watch wealth win women
10 are assistant attendees between blog built current delivery early eight energy fantastic fast fill firm gets gift give guide high holding host hr kids looks market money off onboarding paying plus rates refer reply retained size solar study summit supply teachers teams three usually visa warm we whoever worth
12 benefits charge close complimentary confidence digital fund guys hate income leaders make manager most noticed numbers receive reserve sales save stand straight timing
14 booth clients details engineers executive funding guest managers many moment month opening packaging put quarter returns sessions show sir their top
16 app article inbox months per seats
18 colleague takes
20 fee
22 pay price
`,
    `
-32 the
-26 team
-22 two
-20 thanks
-18 on regards were
-16 was
-14 after at call her now question since
-12 asked by first had has off office second send she six still take thinking until years
-10 about attached before he it last night offer room said same school sounds them third three worked works
-8 ages ask below book changed demo developer did even floor from glad home its march moved moving need old our sat through thursday went who will without
-6 again bakery booked box budget clinic depot do does down drove fellow found friday go got introduce introductions kitchen late lost most one play please posts rate read remember reminder role running showed signed site sorry th they tram want winter
-4 closed no
4 doing keep service
6 across advice all an another appreciate building coming conversations country day days exciting folks following fruitful going growing having joy kindly live mean million mission nothing opportunities out owners passion path platform pleasure practice profiles proud real roles struck super support thoughts treating truly up values way whatever work
8 admire advance algorithm attendees chat checking coffee connect curious currently different each every feel founders future get inspiration inspiring interest interesting keeping know leadership life looking love meet of pick reach refer right skills there weather while wishing wonderful
10 add among and around big blessed brain build circle community connections content conversation could event few find hear job journey leaders message myself new open professional really simply sir so successful value yet
12 career company contacts enjoy everyone health industry into look make many much noticed point professionals request season see share someone strong these things together where
14 being busy contact dear everything more some
16 accept am any are common great hey learn other profile such
18 believe exchange forward hi network something very world
20 hope
22 always be
24 business connection success
26 hello people
28 connecting what
`,
  ],
};
