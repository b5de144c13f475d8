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
  base: [-56, -152, -484, -146],
  // biome-ignore format: a line for each
  weights: [
    -81, -148, -30, -41, // answering
    108, 0, 33, -31, // benefit
    0, 235, -47, 0, // borrowed-praise
    155, 41, 102, -45, // break-up
    94, 0, -31, -113, // bump
    -120, -54, -44, -78, // buyer
    49, 141, -12, -35, // buzzwords
    130, 35, -2, -90, // calendar-link
    39, 32, -53, 13, // call-ask
    62, 147, -43, 123, // came-across
    171, 75, -46, -24, // chase
    49, 23, 48, 42, // denial
    79, 0, -73, 3, // diagnostic-question
    0, 0, -47, 112, // event
    99, 38, 10, 0, // event-promotion
    -57, -111, -42, -86, // everyday-work
    1, 83, -10, 9, // fake-anchor
    36, 68, -29, -148, // fake-familiarity
    54, 101, -5, 37, // feedback-ask
    16, 13, -12, -2, // foreign-name
    141, 0, 68, -42, // free-bait
    0, 0, -22, 27, // good-wishes
    0, 34, 0, 0, // headline-question
    76, 33, 0, 0, // hidden-characters
    0, 222, -3, -31, // hollow-praise
    -55, -129, 35, 127, // home
    119, 0, -29, 8, // income-offer
    134, 5, -112, 9, // interest-question
    0, -122, -102, 141, // introducer
    79, 39, 70, -83, // job-lead
    0, 267, 109, 1, // job-seeker
    -58, -89, 20, 76, // met
    0, 146, -49, -11, // mutual-benefit
    0, 102, -1, 0, // mutual-connections
    -118, -208, -53, 223, // named-post
    0, 166, 91, -41, // network-growth
    151, 1, -55, -131, // numbers
    167, 0, -14, -36, // our-product
    -65, -70, -43, -154, // own-application
    73, 92, 42, 49, // pain
    -10, -127, -41, 86, // particular-blank
    -43, 0, -37, 43, // particular-question
    -40, -58, -16, -79, // particular-thanks
    116, 111, 55, -61, // partnership
    77, 0, 30, -36, // pressure
    -13, -75, -77, 104, // quotation
    -183, -241, 381, -31, // referral-ask
    -34, -158, -14, -163, // rejection
    133, 76, 26, 61, // role-lookup
    0, 94, 25, -78, // same-field
    -62, -213, -109, -80, // scheduling
    -147, 0, -64, 73, // school-project
    100, 73, 82, -72, // segment-talk
    0, 83, -74, 118, // self-introduction
    198, 93, -38, 20, // seller-first
    53, 0, 79, 36, // seller-slot
    0, -126, 39, 9, // shared-past
    -70, -30, -41, -61, // shared-project
    75, 6, 0, 0, // shouted-name
    0, 0, -74, -92, // sign-off
    0, 139, -13, -53, // small-talk
    110, 0, -7, 22, // social-proof
    41, 65, 52, -24, // stiff-opening
    0, 0, -61, -14, // stock-invitation
    0, 26, 118, 76, // stranger-question
    0, 78, 44, 15, // talk-ask
    0, 0, -103, -5, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    221, 35, -10, 56, // we-help
    155, 44, 92, 2, // wrong-person
    50, -173, 121, 148, // over-120
    91, 20, 63, 171, // over-400
    -27, 19, -83, -181, // no-you
    27, -55, 35, -72, // mostly-you
    3, 20, -79, -89, // mostly-we
    83, -37, 155, -29, // question
    49, 20, -1, 81, // ends-asking
    -49, -29, -52, -70, // lower-case
    -153, -23, 3, -189, // favour
    180, -1, -8, -12, // postscript
    -76, 159, -150, 370, // on-invite
    -190, -205, -107, -56, // running
    -22, -57, 51, 15, // running-question
    -24, -25, -36, -10, // running-pitch
    54, 36, -15, -11, // running-stock
    -71, 175, 0, 0, // running-praise
    124, 57, -46, 144, // unanswered
    221, 28, -2, -15, // after-offer
    -4, 78, 3, 18, // an-answer
    -236, -28, -22, -93, // asked-for
    174, 99, -24, -37, // machined
    -25, -77, -37, -52, // three-pitch
    -101, 55, 4, 72, // two-generic
    -120, 25, -11, 81, // three-generic
    3, 38, -10, 16, // two-anchors
    -54, -21, 37, 4, // reason
    -3, -103, 32, 7, // two-reasons
    -45, 78, -24, 24, // reason-and-stock
    29, -32, 22, 31, // reason-and-much-stock
    -64, 124, -68, 8, // stock-only
    -94, 54, -24, 54, // empty-invite
    -114, -98, -79, 142, // anchored-invite
    -215, -105, -36, -113, // mere-thanks
  ],
  words: [
    `
-28 thank
-24 please
-22 connected questions
-18 her meet thanks willing
-16 introduce introduction says schedule second the
-14 always asked catch demo like lunch march remember runs
-12 agreed closed did due fine following gave him hurry interested known meeting move need open sorry them there wants were works
-10 about address anniversary attached awkward called came career coffee comments connecting decide finished found he instead interesting introduced introducing invite learn meetings met moved newsletter people product reaching request school she still thankful thursday whole worked
-8 accepted agreement am among anything be been believe blue both bridge budget busy call comfortable confirmed count culture customer date decided directly draft drive email evening expires ferry forward intro kitchen lecture legal long lots love me mine my myself night offered old opportunity path permits professional really regards retired said same selling sincerely skills sounds soup start story students subscription success taking together touch train us very virtual write years
-6 accounts admire advice agenda ago agree aid and any anyone application archive arrived ask audit bank being bike booked broken builders bus can cancelled changes chapter charged colleagues committee common community connections contact contacts coordinator council depot dock drew everyone excited exploring extension extra feelings fence follow gate goals good hand handles harbour heating hope in journey just keys know late learning letters library lives log mails man may messages network noted offer office ok option organisation organization other overlap owe paragraph passion photos planned prints professionals profile reading received recipe refund replacement requests resources row rush saved seed shoes showed sign signed slide sometime station stay storm struck teach team test these thesis though thread ticket timetable tips told too trial usual volunteers water who wonderful working
-4 accepting across advance another asks baby board brain bringing certificates column complaint decisions discuss drawing during each else enriching esteemed exchange few figured forklift friday friends goal grateful invoice job kept lab lawyer lost meant minds mission names nd offers original plenty possible properly reads release reminder repair respected reunion room samples sister slot smaller solve somebody spare steering that theatre thirty tonight travel truly vacancy vote which whom wish without
-2 answer lol such thinking
2 ever
4 alone authority bad below calendar care chain cheaper cleaning closing comes coming cost counts currently day doing dollars double doubled down easy excellent expo eye factory fewer finding flat folks form four friend graduates growing heard hire hun ideal if interviews liberty limited list loved lucky maybe medical mid much nice none onto overnight paperwork passport pension permanent person placed pleasure policy portfolio practices prices priorities recovered rep reviewed role sample say schools seconds six software solution something sound speaker special spend stage tests then therefore those tools try type vendor within wondering written
6 abstract account accountant act afternoon agencies agency agent already also apps arrange background based becomes benchmark bless bother brand buy calling camera cash certified checklist circling clinics cohort companies concerning confidential congrats congress considered consists convenient copies corporate curious customers daily deal deals dentists dinner directors drop drowning eleven euros experienced field founders free fully gap grants guess guessing half handle head headcount heads hey hours houses housing hurts included individual institute insurance interest international invest investment joining journal jump keynote last leave liked logistics looking lose loss mad managing manuscript mark mins more nearly nights nine north number obligation often online opened opens our pager paid pallets partner party past perfectly phone place places pop positions ppl precisely private probably projects proposal pumps qualified quality quiet rd recently reduced registered registration regret reps requirements revert roadmap salary search seat seen seven shop shops signs site sites sized sleep speak spoke spots stopping strategy subject suit supplier systems telephone telling ten terms th thing tool topic trusts uncle until ur valid vans voucher website whenever wrapped yours
8 advise area attention autumn average banner big brief build calm car choose coaches contribute cordially costs cyber days decides deck direct does earn either even exactly file filling firms fit fleet forecast freelance get girl gonna growth handling harvest hires holding hour interviewing its jobs kindly leadership led less link living logo manufacturers missed nurses off offices owners package packages page participants perhaps personal pick planning plants post previous priority public publication re reason recorded recruiting redo relocation reports requirement resource reviews run scale scheduling send series shall share short shows silence spring stop street submit tailored throw trading up video watch wealth win women
10 are assistant attendees between blog built current delivery early eight energy fantastic fast fill firm gift give guide high hired host hr kids looks market money onboarding plus programme rates refer reply retained size solar study summit supply teachers teams three timing usually visa warm we whoever worth
12 benefits charge close complimentary confidence digital fund gets guys hate income leaders make manager managers most noticed numbers paying receive sales save stand straight
14 booth clients details engineers executive funding guest many moment month opening packaging put quarter reserve returns sessions show sir their top
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
-12 asked first had has off office second send she six still take thinking until years
-10 about attached before by did he it last night offer room said same school sounds them third three worked works
-8 ages ask below book changed demo floor from glad home its moved moving need old our sat sorry through thursday went who will without
-6 again bakery booked box budget clinic depot developer do does down drove even feedback fellow found friday go got introduce introductions kitchen late lost march most one play please posts rate read remember reminder role running showed signed site th they tram want winter
-4 closed date no somebody too
4 building doing keep quite service
6 across advice all an another appreciate area attention chance coming conversations country day days different exciting folks following fruitful future goal going growing having industries joy kindly live love mean million mission nothing opportunities out owners passion path platform pleasure practice profiles proud real roles struck super support thoughts treating truly up values way work
8 admire advance algorithm attendees chat checking coffee connect conversation curious currently each every feel founders get hear inspiration inspiring interest interesting keeping know leadership life meet of pick reach refer right skills there weather while wishing wonderful
10 add among and big blessed brain build circle community connections content could event few find job journey leaders looking message myself new open professional really simply sir so successful value yet
12 around career company contacts enjoy everyone health industry into look make many much noticed point professionals request season see share someone strong these things together where
14 being busy common contact dear everything more some
16 accept am any are forward great hey learn other profile such
18 believe exchange hi network something very world
20 be hope
22 always
24 business connection success
26 connecting hello people what
`,
  ],
};
