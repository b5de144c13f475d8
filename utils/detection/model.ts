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
    -81, -148, -30, -41, // answering
    108, 0, 33, -31, // benefit
    0, 237, -47, 0, // borrowed-praise
    155, 43, 102, -44, // break-up
    95, 0, -31, -113, // bump
    -119, -54, -44, -78, // buyer
    48, 141, -12, -36, // buzzwords
    128, 35, -2, -90, // calendar-link
    42, 31, -53, 13, // call-ask
    62, 147, -43, 123, // came-across
    152, 66, -46, -34, // chase
    49, 23, 48, 42, // denial
    79, 0, -73, 3, // diagnostic-question
    0, 0, -47, 112, // event
    100, 39, 10, 0, // event-promotion
    -55, -111, -42, -86, // everyday-work
    2, 83, -10, 9, // fake-anchor
    36, 68, -29, -148, // fake-familiarity
    55, 101, -5, 37, // feedback-ask
    15, 14, -12, -2, // foreign-name
    141, 0, 68, -42, // free-bait
    0, 0, -22, 27, // good-wishes
    0, 34, 0, 0, // headline-question
    76, 33, 0, 0, // hidden-characters
    0, 223, -3, -31, // hollow-praise
    -56, -129, 35, 127, // home
    119, 0, -29, 9, // income-offer
    133, 5, -112, 9, // interest-question
    0, -122, -102, 141, // introducer
    80, 39, 70, -83, // job-lead
    0, 267, 109, 1, // job-seeker
    -58, -89, 20, 76, // met
    0, 148, -49, -11, // mutual-benefit
    0, 102, -1, 0, // mutual-connections
    -118, -208, -53, 223, // named-post
    0, 166, 91, -41, // network-growth
    150, 1, -55, -131, // numbers
    167, 0, -14, -36, // our-product
    -65, -71, -43, -154, // own-application
    74, 93, 42, 50, // pain
    -9, -127, -41, 86, // particular-blank
    -44, 0, -37, 43, // particular-question
    -40, -58, -16, -79, // particular-thanks
    116, 112, 55, -60, // partnership
    76, 0, 30, -36, // pressure
    -14, -75, -77, 104, // quotation
    -184, -241, 381, -31, // referral-ask
    -32, -158, -14, -163, // rejection
    133, 76, 26, 61, // role-lookup
    0, 94, 25, -78, // same-field
    -61, -214, -109, -80, // scheduling
    -146, 0, -64, 73, // school-project
    99, 74, 82, -72, // segment-talk
    0, 83, -74, 118, // self-introduction
    196, 93, -38, 20, // seller-first
    53, 0, 79, 36, // seller-slot
    0, -126, 39, 9, // shared-past
    -69, -30, -41, -61, // shared-project
    76, 6, 0, 0, // shouted-name
    0, 0, -74, -92, // sign-off
    0, 139, -13, -53, // small-talk
    110, 0, -7, 22, // social-proof
    41, 65, 52, -24, // stiff-opening
    0, 0, -61, -14, // stock-invitation
    0, 26, 118, 77, // stranger-question
    0, 79, 44, 16, // talk-ask
    0, 0, -103, -6, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    220, 35, -10, 56, // we-help
    156, 44, 92, 2, // wrong-person
    50, -174, 121, 149, // over-120
    89, 19, 63, 171, // over-400
    -28, 18, -83, -182, // no-you
    27, -55, 35, -72, // mostly-you
    4, 20, -79, -89, // mostly-we
    82, -37, 155, -29, // question
    51, 20, -1, 81, // ends-asking
    -48, -29, -52, -69, // lower-case
    -153, -23, 3, -189, // favour
    179, -1, -8, -12, // postscript
    -75, 159, -150, 370, // on-invite
    -196, -207, -107, -57, // running
    -5, -52, 51, 17, // running-question
    -33, -30, -36, -12, // running-pitch
    56, 39, -15, -10, // running-stock
    -69, 175, 0, 0, // running-praise
    114, 46, -46, 140, // unanswered
    169, 2, -2, -42, // after-offer
    -4, 78, 3, 17, // an-answer
    -231, -27, -22, -91, // asked-for
    174, 99, -24, -37, // machined
    -25, -77, -37, -52, // three-pitch
    -101, 55, 4, 72, // two-generic
    -120, 25, -11, 81, // three-generic
    1, 38, -10, 16, // two-anchors
    -54, -20, 37, 4, // reason
    -1, -103, 32, 7, // two-reasons
    -44, 78, -24, 24, // reason-and-stock
    29, -32, 22, 31, // reason-and-much-stock
    -63, 124, -68, 8, // stock-only
    -93, 55, -24, 54, // empty-invite
    -114, -99, -79, 142, // anchored-invite
    -214, -105, -36, -112, // mere-thanks
  ],
  words: [
    `
-28 thank
-24 please
-22 connected questions
-18 her thanks willing
-16 introduce introduction meet says schedule second the
-14 always asked catch demo like lunch march remember
-12 agreed closed did due fine following gave him hurry interested known meeting move need open runs sorry them there wants were works
-10 about address anniversary attached awkward came career coffee comments connecting decide finished he instead interesting introduced introducing invite learn meetings met moved newsletter people product school she still thankful thursday whole worked
-8 accepted agreement am among anything be been believe blue both bridge budget call called comfortable confirmed count culture customer date decided directly draft drive email evening everyone expires ferry follow forward found good intro kitchen lecture legal long lots love me mine my myself offered old opportunity path permits professional reaching really regards request retired said same selling sincerely skills soup start story students subscription success taking together touch train us very virtual write years
-6 accounts admire advice agenda ago agree aid and any anyone application archive arrived ask audit baby bank being bike booked broken bus busy can cancelled changes chapter charged chat colleagues committee common community connections contact contacts coordinator council depot drew excited exploring extension extra feelings fence gate goals hand handles harbour heating hope in invoice journey just keys knee know late learning letters library lives log man messages network night noted offer office ok option organisation organization other overlap owe paragraph passion photos planned prints professionals profile reading receipt received recipe refund replacement requests resources row rush saved seed shoes showed sign signed slide sometime sounds station stay storm struck teach team test these thesis though thread ticket timetable tips told too trial usual volunteers water who wish wonderful working
-4 across advance another asks board brain bringing builders certificates column complaint decisions department discuss dock drawing during each else enriching esteemed exchange few figured forklift friday friends goal grateful job kept lab lawyer mails may meant minds mission names nd offers original plenty possible properly reads release reminder repair respected reunion room samples shift slot smaller solve somebody spare steering that theatre thirty tonight travel truly vacancy vote which whom wishes without
-2 accepting lol morning such thinking
4 above agent alone authority bad becomes below brilliant calendar care chain cheaper cleaning comes congress cost counts currently day double doubled down drowning easy ever excellent expo eye factory fewer finding flat folks form four friend graduates growing hire hun ideal if interviews jump liberty limited list loved lucky maybe medical message mid much nice none onto overnight paperwork passport pension permanent person placed pleasure policy pop portfolio practices prices recovered region rep reviewed role sample say schools seconds six software solution something sound speaker special spend stage stands supplier telephone tests then therefore those tools try type vendor within wondering written
6 abstract account accountant act afternoon agencies agency already also apps arrange attention background based benchmark bless bother brand buy calling camera cash certified checklist circling clinics closing cohort companies concerning confidential congrats considered consists convenient copies corporate curious customers daily deal deals dentists dinner directors dollars drop eleven euros experienced field founders free fully gap grants guess guessing half handle head headcount heads heard hey hours houses housing hurts included individual institute insurance interest international invest investment joining journal keynote last leave liked logistics looking lose loss mad managing manuscript mark mins more nearly nights nine north number obligation often online opened opens our pager paid pallets partner party past perfectly phone place places planning positions post ppl precisely priorities private probably projects proposal pumps qualified quality quiet rd recently reduced registered registration regret reps requirements revert roadmap salary search seen seven shop shops signs site sites sized sleep speak spoke spots stopping strategy subject suit systems telling ten terms th thing tool trusts uncle until ur valid vans voucher website whenever wrapped yours
8 advise area autumn average banner between big brief build calm car choose coaches contribute cordially costs cyber days decides deck direct does earn either even exactly file filling firms fit fleet forecast freelance get girl gonna growth handling harvest hires hour interviewing its jobs kindly leadership led less link living logo manufacturers missed nurses offices owners package packages page participants perhaps personal pick plants previous priority programme public publication re reason recorded recruiting redo relocation reports requirement resource reviews run scale scheduling send series shall share short shows silence spring stop street submit tailored throw trading up video watch wealth win women
10 are assistant attendees blog built current delivery early eight energy fantastic fast fill firm gets gift give guide guys high hired holding host hr kids looks market money off onboarding paying plus rates receive refer reply retained size solar study summit supply teachers teams three usually visa warm we whoever worth
12 benefits charge close complimentary confidence digital fund hate income leaders make manager managers most noticed numbers sales save show stand straight timing
14 booth clients details engineers executive funding guest many moment month opening packaging put quarter reserve returns sessions sir their top
16 app article inbox months per seats
18 colleague takes
20 fee pay
22 price
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
-10 about attached before did he it last night offer room said same school sounds them third three worked works
-8 ages ask below book changed demo floor from glad home its march moved moving need old our sat sorry through thursday went who will without
-6 again bakery booked box budget clinic depot developer do does down drove even feedback fellow found friday go got introduce introductions kitchen late lost most one play please posts rate read remember reminder role running showed signed site th they tram want winter
-4 closed date no somebody too
4 building doing keep quite service
6 across advice all an another appreciate area attention chance coming conversations country day days different exciting folks following fruitful future goal going growing having industries joy kindly live love mean million mission nothing opportunities out owners passion path platform pleasure practice profiles proud real roles struck super support thoughts treating truly up values way work
8 admire advance attendees chat checking coffee connect curious currently each every feel founders get inspiration inspiring interest interesting keeping know leadership life meet of pick reach right skills there weather while wishing wonderful
10 add algorithm among and big blessed brain build circle community connections content conversation could event few find hear job journey leaders looking myself new open professional really refer simply sir so successful value yet
12 around career company contacts enjoy everyone health industry into look make many message much noticed point professionals request season see share someone strong these things together where
14 being busy contact dear everything more some
16 accept am any are common great hey learn other profile such
18 believe exchange forward hi network something very world
20 hope
22 always be
24 business connection success
26 connecting hello people what
`,
  ],
};
