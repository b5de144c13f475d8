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
  base: [-58, -150, -479, -144],
  // biome-ignore format: a line for each
  weights: [
    -83, -153, -31, -40, // answering
    108, 0, 33, -32, // benefit
    2, 225, -46, -2, // borrowed-praise
    155, 41, 102, -46, // break-up
    95, 0, -31, -114, // bump
    -121, -56, -45, -77, // buyer
    46, 140, -12, -36, // buzzwords
    138, 35, -2, -89, // calendar-link
    39, 27, -49, 11, // call-ask
    50, 158, -32, 115, // came-across
    165, 67, -46, -25, // chase
    52, 15, 49, 42, // denial
    80, 0, -73, 1, // diagnostic-question
    0, 0, -49, 112, // event
    97, 36, 10, 0, // event-promotion
    -56, -105, -42, -85, // everyday-work
    2, 70, -11, 7, // fake-anchor
    39, 62, -30, -149, // fake-familiarity
    53, 103, -5, 37, // feedback-ask
    0, 205, -12, -3, // foreign-name
    139, 0, 62, -38, // free-bait
    0, 0, -22, 27, // good-wishes
    0, 33, 0, 0, // headline-question
    76, 31, 0, 0, // hidden-characters
    0, 236, -1, -6, // hollow-praise
    -56, -133, 34, 127, // home
    120, 0, -29, 8, // income-offer
    133, 9, -109, 9, // interest-question
    0, -84, -106, 137, // introducer
    83, 33, 70, -84, // job-lead
    0, 266, 110, 1, // job-seeker
    -61, -95, 22, 77, // met
    0, 142, -49, -11, // mutual-benefit
    0, 97, -1, 0, // mutual-connections
    -120, -206, -52, 224, // named-post
    0, 162, 89, -41, // network-growth
    151, 0, -55, -131, // numbers
    169, 0, -13, -37, // our-product
    -68, -71, -41, -153, // own-application
    72, 93, 39, 50, // pain
    -11, -119, -40, 86, // particular-blank
    -46, 0, -36, 43, // particular-question
    -37, -63, -16, -80, // particular-thanks
    116, 108, 55, -61, // partnership
    76, 0, 30, -36, // pressure
    -14, -77, -77, 104, // quotation
    -187, -254, 387, -39, // referral-ask
    -32, -166, -13, -162, // rejection
    126, 91, 26, 66, // role-lookup
    0, 91, 25, -79, // same-field
    -63, -219, -109, -81, // scheduling
    -141, 0, -65, 73, // school-project
    100, 64, 83, -73, // segment-talk
    0, 70, -74, 116, // self-introduction
    195, 95, -38, 20, // seller-first
    52, 0, 79, 36, // seller-slot
    0, -125, 39, 10, // shared-past
    -69, -20, -41, -61, // shared-project
    77, 6, 0, 0, // shouted-name
    0, 0, -74, -94, // sign-off
    0, 130, -13, -56, // small-talk
    113, 0, -8, 22, // social-proof
    44, 62, 52, -26, // stiff-opening
    0, 0, -70, -13, // stock-invitation
    0, 20, 117, 77, // stranger-question
    0, 75, 44, 16, // talk-ask
    0, 0, -103, -5, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    218, 35, -10, 56, // we-help
    153, 44, 93, 2, // wrong-person
    48, -177, 113, 148, // over-120
    84, 19, 64, 171, // over-400
    -25, 22, -86, -182, // no-you
    27, -53, 35, -72, // mostly-you
    5, 25, -80, -88, // mostly-we
    81, -37, 157, -28, // question
    49, 20, 0, 82, // ends-asking
    -45, -30, -55, -70, // lower-case
    -148, -26, 2, -191, // favour
    182, -1, -8, -12, // postscript
    -75, 146, -88, 364, // on-invite
    -198, -213, -108, -58, // running
    -18, -53, 49, 14, // running-question
    -16, -23, -36, -9, // running-pitch
    56, 34, -16, -11, // running-stock
    -70, 162, 0, 0, // running-praise
    116, 47, -46, 139, // unanswered
    201, 10, -2, -47, // after-offer
    -3, 85, 4, 17, // an-answer
    -234, -29, -22, -92, // asked-for
    171, 98, -24, -38, // machined
    -25, -78, -37, -51, // three-pitch
    -102, 68, 5, 72, // two-generic
    -118, 19, -13, 83, // three-generic
    2, 39, -12, 14, // two-anchors
    -54, -19, 38, 4, // reason
    -2, -105, 32, 7, // two-reasons
    -46, 81, -25, 28, // reason-and-stock
    22, -28, 21, 33, // reason-and-much-stock
    -65, 130, -68, 12, // stock-only
    -89, 51, -17, 53, // empty-invite
    -113, -90, -89, 130, // anchored-invite
    -214, -107, -37, -113, // mere-thanks
  ],
  words: [
    `
-28 thank
-22 connected please questions
-18 her thanks willing
-16 introduce introduction meet says schedule second the
-14 always asked catch demo due lunch march remember
-12 agreed closed did fine following gave him hurry interested known like meeting move need open runs sorry them there wants were works
-10 about anniversary attached awkward called came career coffee comments connecting decide finished found he instead interesting introduced introducing invite learn meetings met moved newsletter product school she still thankful thursday whole worked
-8 accepted address agreement am among anything application ask be believe blue both bridge call comfortable confirmed contact count culture customer date decided directly draft drive email evening expires exploring ferry follow forward harbour intro kitchen lecture legal long lots love me mine my myself night offered old opportunity people permits professional reaching regards request retired said same selling sincerely skills soup start story students subscription success taking together touch train us very virtual write years
-6 accounts admire advice agenda ago aid and anyone archive arrived bank been being bike booked broken budget busy can cancelled certificates changes chapter charged colleagues committee common community connections coordinator council depot drew everyone extension extra feelings fence gate goals good handles heating hope in journey just keys knee know late learning letters library lives log man may messages network offer office ok option organisation organization other overlap owe passion path photos planned prints professionals profile reading really received recipe refund release requests resources respected room row rush saved seed ship sign signed slide sometime sounds spare stay storm struck teach team test these thesis though thread ticket timetable tips too trial truly usual volunteers water who wonderful working
-4 advance another any baby brain bringing bus contacts drawing during each few friday friends goal grateful hand hearing invoice lab lawyer mails nd paragraph possible showed somebody thinking thirty tonight whom wish without
4 above bad becomes brand cleaning comes cost deals double down ever expo finding flat form four guessing ideal if joining limited lucky much onto our pension pleasure portfolio prices probably proposal rd registered rep role signs sites six something speaker spend supplier telling ten tests those try within written
6 abstract accountant act agencies agency agent alone already also apps arrange banner based benchmark bless bother buy calling cash certified checklist circling clinics closing cohort companies concerning congress considered consists convenient copies corporate curious currently customers daily deal dentists dinner dollars drop drowning eleven field founders free fully gap guess half handle head headcount heard hours houses housing hurts included individual insurance interest international interviews invest journal jump keynote last liked logistics lose mad managing manuscript mark maybe medical mins more nearly nice nights nine north number online opens pager paid pallets partner party past person place places policy positions precisely private projects pumps quality quiet recently registration reps requirements revert roadmap salary sample search seen seven shops site sized sleep speak special spoke stage stopping subject suit telephone th thing tool uncle until valid vans voucher website whenever wrapped yours
8 account advise area attention autumn average big blog brief build calm car choose coaches congrats contribute cordially costs cyber days decides deck direct does earn either even exactly experienced file filling firms fit fleet forecast freelance get girl gonna growth guide harvest heads hires hour interviewing its jobs kindly leadership led less living logo manufacturers nurses offices opened owners page participants perhaps personal phone pick planning plants post ppl previous priority programme public publication re reason recorded recruiting redo relocation reports requirement resource reviews run scale scheduling send series shall share short shows silence spring stop street submit tailored throw trading trusts up ur video warm watch wealth win women
10 are assistant attendees between built delivery early eight energy fantastic fast fill firm gets gift give handling high hired holding host hr kids link looks manager market missed money off onboarding package packages paying plus rates refer reply retained solar study summit teachers teams three timing usually visa we whoever worth
12 benefits charge close complimentary confidence current digital guys hate income leaders make noticed numbers receive sales save show size stand straight supply
14 article booth details engineers executive fund funding guest managers many moment month most opening packaging put quarter reserve returns sessions sir their top
16 app clients inbox months per seats
18 colleague
20 fee takes
22 pay price
`,
    `
-30 the
-20 regards team thanks two
-18 on was were
-14 after call now off office since six still until
-12 asked by first had has her last said send she take thinking years
-10 about ask at attached before he home it need offer question room same sat school second sounds third three through worked works
-8 ages below book changed clinic demo developer down floor friday from glad got introduce its march moved moving old our please sorry them they thursday went will without
-6 again bakery booked crane depot did do does fellow found kitchen late lost no rate remember running showed signed site th us who
-4 one
4 country days service your
6 an appreciate back building coming conversations everybody following going growing having joy love million mission morning nothing out passion pleasure practice profiles proud right struck super support treating up
8 advance advice and attendees checking coffee connect could curious currently different each event every feel folks founders fruitful future get inspiration inspiring interest interesting job keeping know leadership life looking mean meet of open owners pick reach refer skills there weather while wishing wonderful
10 admire algorithm among around big blessed brain build chat circle community content conversation few find hear journey leaders make myself new professional really simply so successful value where yet
12 add career company connections contacts enjoy everyone health industry into look many message much noticed professionals request season share sir someone strong these things together
14 being busy common contact dear everything more point profile see some
16 am any are forward great learn other such
18 accept believe exchange hey hi network something very world
20 be hope
22 always business
24 connection success
26 connecting hello people
28 what
`,
  ],
};
