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
  base: [-59, -150, -479, -144],
  // biome-ignore format: a line for each
  weights: [
    -82, -152, -31, -40, // answering
    108, 0, 32, -32, // benefit
    2, 225, -45, 13, // borrowed-praise
    153, 41, 102, -48, // break-up
    95, 0, -31, -116, // bump
    -121, -56, -45, -77, // buyer
    45, 140, -12, -36, // buzzwords
    129, 35, -2, -89, // calendar-link
    38, 27, -49, 9, // call-ask
    46, 158, -32, 113, // came-across
    166, 68, -46, -27, // chase
    53, 15, 49, 41, // denial
    81, 0, -73, -1, // diagnostic-question
    0, 0, -49, 112, // event
    97, 34, 10, -1, // event-promotion
    -56, -105, -42, -85, // everyday-work
    2, 70, -11, 9, // fake-anchor
    38, 62, -29, -150, // fake-familiarity
    54, 103, -5, 37, // feedback-ask
    0, 205, -12, -3, // foreign-name
    140, 0, 62, -39, // free-bait
    0, 0, -22, 27, // good-wishes
    0, 33, 0, 0, // headline-question
    76, 31, 0, 0, // hidden-characters
    0, 236, -1, -6, // hollow-praise
    -57, -133, 34, 127, // home
    122, 0, -30, 8, // income-offer
    131, 10, -110, 7, // interest-question
    0, -84, -106, 138, // introducer
    79, 33, 70, -85, // job-lead
    0, 266, 111, 0, // job-seeker
    -60, -95, 21, 77, // met
    0, 142, -49, -12, // mutual-benefit
    0, 97, -1, 0, // mutual-connections
    -122, -206, -53, 224, // named-post
    0, 162, 89, -41, // network-growth
    151, 0, -55, -132, // numbers
    171, 0, -14, -43, // our-product
    -68, -71, -41, -154, // own-application
    72, 93, 39, 49, // pain
    -12, -119, -42, 85, // particular-blank
    -45, 0, -36, 42, // particular-question
    -37, -63, -17, -80, // particular-thanks
    115, 108, 55, -61, // partnership
    76, 0, 30, -36, // pressure
    -17, -77, -78, 104, // quotation
    -189, -254, 387, -39, // referral-ask
    -35, -166, -13, -163, // rejection
    126, 91, 24, 64, // role-lookup
    0, 91, 25, -80, // same-field
    -64, -219, -109, -81, // scheduling
    -146, 0, -64, 73, // school-project
    103, 64, 84, -61, // segment-talk
    0, 70, -74, 115, // self-introduction
    198, 94, -38, 20, // seller-first
    51, 0, 79, 35, // seller-slot
    0, -125, 38, 11, // shared-past
    -67, -20, -41, -60, // shared-project
    77, 6, 0, 0, // shouted-name
    0, 0, -74, -96, // sign-off
    0, 130, -13, -57, // small-talk
    112, 0, -8, 22, // social-proof
    44, 62, 52, -28, // stiff-opening
    0, 0, -70, -14, // stock-invitation
    0, 20, 118, 78, // stranger-question
    0, 75, 44, 15, // talk-ask
    0, 0, -104, -5, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    218, 35, -9, 73, // we-help
    153, 44, 93, 2, // wrong-person
    49, -177, 113, 148, // over-120
    84, 19, 64, 171, // over-400
    -25, 22, -86, -181, // no-you
    28, -53, 35, -72, // mostly-you
    4, 25, -80, -88, // mostly-we
    81, -38, 156, -28, // question
    49, 20, 1, 81, // ends-asking
    -45, -30, -55, -70, // lower-case
    -148, -26, 2, -192, // favour
    185, -1, -8, -13, // postscript
    -75, 146, -88, 364, // on-invite
    -198, -213, -108, -57, // running
    -18, -53, 49, 15, // running-question
    -15, -23, -36, -10, // running-pitch
    57, 34, -16, -12, // running-stock
    -69, 162, 0, 0, // running-praise
    116, 47, -46, 138, // unanswered
    201, 10, -2, -47, // after-offer
    -2, 85, 4, 16, // an-answer
    -234, -29, -22, -90, // asked-for
    172, 98, -24, -37, // machined
    -25, -78, -37, -46, // three-pitch
    -102, 68, 4, 78, // two-generic
    -117, 19, -13, 77, // three-generic
    3, 39, -12, 14, // two-anchors
    -54, -19, 38, 4, // reason
    0, -105, 32, 7, // two-reasons
    -44, 81, -25, 28, // reason-and-stock
    35, -28, 21, 34, // reason-and-much-stock
    -65, 130, -67, 12, // stock-only
    -89, 51, -17, 53, // empty-invite
    -112, -91, -89, 130, // anchored-invite
    -213, -107, -36, -114, // mere-thanks
  ],
  words: [
    `
-30 thank
-24 please
-22 connected questions
-18 her thanks willing
-16 introduce introduction meet says schedule second the
-14 always asked catch demo due like lunch march remember runs
-12 agreed closed did fine following gave hurry interested known meeting move need open sorry them there wants were works
-10 about anniversary attached awkward called came career coffee comments connecting decide finished found he him instead interesting introduced introducing invite learn meetings met moved newsletter people product reaching request school she still thankful whole worked
-8 accepted address agreement am among anything application ask be believe blue both bridge budget busy call comfortable confirmed count culture customer date draft drive email evening expires exploring ferry follow forward harbour heating intro lecture legal long lots love me mine my myself night offered old opportunity permits professional retired said same selling sincerely skills soup start story students subscription success taking thursday together touch train us very virtual write years
-6 accounts admire advice agenda ago aid and any anyone archive arrived bank been being bike booked broken can cancelled certificates changes chapter charged colleagues committee common community complaint connections contact coordinator council decided depot directly drew everyone extension extra feelings fence gate goals good handles hope in journey just keys kitchen knee know late learning letters library lives log man may messages network offer office ok option organisation organization other overlap owe passion path photos planned prints professionals profile reading really received recipe refund regards release requests resources respected room row rush saved seed ship sign signed slide sometime sounds stay storm struck teach team test these thesis though thread ticket timetable tips told too trial truly usual volunteers water who whom wonderful
-4 advance another baby brain bringing bus contacts drawing during each few friday friends goal grateful hand hearing invoice lab lawyer mails nd offers paragraph possible showed somebody spare thinking thirty tonight wish without working
4 above agencies alone bad becomes brand calendar cleaning closing comes cost deal deals double down easy expo finding flat four guessing housing ideal if joining jump limited lucky much nice none onto our pension person pleasure portfolio prices probably proposal quiet rd registered say signs six something speaker spend supplier telephone telling tests those vendor within written
6 abstract accountant act agency agent already also apps arrange banner based benchmark bless bother buy calling cash certified checklist circling clinics cohort companies concerning confidential congress considered convenient copies corporate costs curious currently customers daily dentists dinner dollars drop drowning eleven field founders free fully gap growth guess half handle head headcount heard hours houses hurts included individual insurance interest international interviewing interviews invest journal keynote last leave logistics looking lose mad managing manuscript mark maybe medical mins more nearly nights nine north number online opens pager paid pallets partner party past place places policy positions precisely private projects pumps quality recently registration reps requirements revert roadmap role sample search seen seven shops site sites sized sleep speak special spoke stage stopping subject suit th then thing tool trusts try uncle until valid vans voucher website whenever wrapped yours
8 account advise area attention autumn average big blog brief build calm car choose coaches congrats consists contribute cordially cyber days decides deck direct does earn eight either even exactly experienced file filling firms fit fleet forecast freelance get girl gonna guide harvest heads hires hour its jobs kindly leadership led less liked living logo manufacturers missed nurses offices opened owners package page participants perhaps personal phone pick planning plants post ppl previous priority programme public publication re reason recorded recruiting redo relocation reports requirement resource reviews run scheduling send series shall share short shows silence spring stop street submit tailored throw trading up ur video warm watch wealth win women
10 are assistant attendees between built delivery energy fantastic fast fill firm gets gift give handling high hired holding host hr kids link looks manager market money numbers off onboarding packages paying plus rates refer reply retained scale solar study summit teachers teams three timing usually visa we whoever worth
12 benefits booth charge close complimentary confidence current digital early guys hate income leaders make most noticed put receive save show size straight supply
14 article executive fund funding guest managers many moment month opening packaging quarter reserve returns sales sessions sir stand their top
16 app clients colleague details engineers inbox months per seats
18 takes
20 fee
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
