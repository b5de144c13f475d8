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
  base: [-55, -151, -482, -147],
  // biome-ignore format: a line for each
  weights: [
    -58, -110, -44, -44, // answering
    106, 0, 33, -33, // benefit
    0, 235, -49, -1, // borrowed-praise
    159, 43, 104, -43, // break-up
    99, 0, -30, -113, // bump
    -104, -63, -26, -89, // buyer
    47, 139, -13, -38, // buzzwords
    129, 36, -2, -88, // calendar-link
    38, 39, -53, 13, // call-ask
    57, 149, -43, 122, // came-across
    163, 74, -42, -22, // chase
    50, 36, 52, 47, // denial
    80, 0, -71, 4, // diagnostic-question
    0, 0, -48, 114, // event
    100, 37, 16, 0, // event-promotion
    -48, -112, -48, -89, // everyday-work
    0, 86, -11, 6, // fake-anchor
    39, 70, -26, -142, // fake-familiarity
    58, 99, -5, 37, // feedback-ask
    11, 12, -12, -3, // foreign-name
    146, 0, 72, -35, // free-bait
    0, 0, -26, 22, // good-wishes
    0, 36, 0, 0, // headline-question
    80, 33, 0, 0, // hidden-characters
    0, 224, -3, -32, // hollow-praise
    -47, -134, 28, 123, // home
    120, 0, -27, 11, // income-offer
    137, 7, -112, 9, // interest-question
    0, -126, -104, 141, // introducer
    76, 35, 70, -84, // job-lead
    0, 266, 109, 4, // job-seeker
    -59, -94, 18, 76, // met
    0, 145, -51, -12, // mutual-benefit
    0, 101, -1, 0, // mutual-connections
    -118, -209, -52, 224, // named-post
    0, 167, 91, -41, // network-growth
    151, 0, -52, -128, // numbers
    167, 0, -15, -36, // our-product
    -64, -75, -43, -153, // own-application
    77, 88, 45, 49, // pain
    -11, -125, -40, 85, // particular-blank
    -49, 0, -38, 42, // particular-question
    -31, -48, -16, -80, // particular-thanks
    117, 120, 54, -61, // partnership
    81, 0, 38, -30, // pressure
    -17, -76, -79, 104, // quotation
    -184, -241, 381, -27, // referral-ask
    -25, -162, -19, -167, // rejection
    135, 74, 26, 61, // role-lookup
    0, 94, 24, -81, // same-field
    -54, -214, -113, -82, // scheduling
    -141, 0, -70, 69, // school-project
    98, 70, 83, -71, // segment-talk
    0, 85, -74, 118, // self-introduction
    201, 92, -37, 20, // seller-first
    56, 0, 81, 34, // seller-slot
    0, -123, 38, 11, // shared-past
    -69, -33, -46, -62, // shared-project
    73, 6, 0, 0, // shouted-name
    0, 0, -77, -92, // sign-off
    0, 139, -10, -49, // small-talk
    99, 0, -20, 37, // social-proof
    43, 64, 50, -26, // stiff-opening
    0, 0, -60, -13, // stock-invitation
    0, 26, 118, 77, // stranger-question
    0, 79, 48, 17, // talk-ask
    0, 0, -98, -1, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    224, 34, -12, 59, // we-help
    156, 42, 92, 2, // wrong-person
    54, -174, 121, 150, // over-120
    96, 22, 62, 170, // over-400
    -28, 21, -81, -177, // no-you
    26, -52, 36, -71, // mostly-you
    5, 20, -80, -89, // mostly-we
    83, -38, 160, -24, // question
    50, 23, -7, 77, // ends-asking
    -54, -31, -49, -69, // lower-case
    -153, -17, 3, -186, // favour
    183, -1, -9, -13, // postscript
    -81, 160, -151, 369, // on-invite
    -189, -198, -107, -55, // running
    -13, -61, 49, 15, // running-question
    -27, -26, -34, -13, // running-pitch
    39, 26, -17, -13, // running-stock
    -76, 164, 0, 0, // running-praise
    190, 86, -44, 161, // unanswered
    -4, 65, 6, 11, // an-answer
    -231, -29, -23, -90, // asked-for
    175, 100, -23, -38, // machined
    -30, -76, -38, -54, // three-pitch
    -102, 55, 6, 72, // two-generic
    -119, 23, -12, 78, // three-generic
    -16, 35, 14, 33, // two-anchors
    -46, -22, 29, -3, // reason
    5, -102, 24, 3, // two-reasons
    -46, 81, -26, 24, // reason-and-stock
    27, -33, 21, 29, // reason-and-much-stock
    -62, 127, -67, 9, // stock-only
    -83, 53, -24, 55, // empty-invite
    -110, -101, -80, 142, // anchored-invite
    -212, -104, -36, -113, // mere-thanks
  ],
  words: [
    `
-28 thank
-24 please
-22 connected
-20 questions
-18 her meet second willing
-16 asked introduce says schedule the
-14 always demo introduction like lunch remember runs
-12 agreed catch closed did due fine following gave hurry interested known march meeting move need open sorry still them there wants were works
-10 about anniversary awkward budget came career coffee comments count decide finished he him instead interesting introduced invite learn meetings met moved newsletter product reaching request school she thankful thanks thursday worked years
-8 accepted address am among anything application ask attached be believe blue both bridge busy call called comfortable connecting contact culture customer date decided draft drive email evening expires ferry follow forward found introducing kitchen legal long lots love me mine my myself offered old opportunity path people permits professional profile really retired same selling sign skills sounds soup start story students subscription success taking together touch train us very whole write
-6 accounts admire advice agenda ago agree agreement aid and anyone archive arrived audit baby bank been being bike booked broken bus can cancelled certificates changes chapter charged colleagues column committee common community confirmed connections contacts coordinator council depot directly dock drew during else everyone excited exploring extension extra fence friday friends gate goals good handles harbour heating hope in intro invoice job journey keys know learning lecture letters library lives log mails man matter meant messages network night noted offer office ok option organisation organization other outside overlap owe passion photos planned prints professionals properly reading receipt received recipe refund regards release replacement requests resources row rush said samples saved saying seed shoes showed signed sincerely slide slot smaller sometime stay steering storm struck teach team test these thesis though ticket timetable tips told too usual virtual volunteers which who wonderful working
-4 across advance another any asks barn board box brain bringing builders complaint convinced decisions degrees department discuss discussion drawing each enriching esteemed example exchange figured finally forklift forwarded fruitful gladly goal grateful hand his just kept lab late lawyer light lol marks may mind minds mission mm names nd offers original ours paragraph plenty possible quick quiz ran read reads real reference reminder repair respected reunion room server shift since sister solve somebody spare station student support swap taxi template that theatre thinking thirty thread tonight travel trial trouble truly vacancy vote water whom wisdom wish with without yes
-2 few morning remain strong such
2 or strings
4 ads alone authority awesome background becomes bench bless bother bread brilliant camera care cause chain change cheaper cleaning closing comes comparing confidential congress cost day doing double doubled drone easy errors ever excellent expo eye factory feature fewer finding fits flat focus folks form friend fully gold graduates growing heard hire hun ideal if impressed interviews jump latest liberty limited loved lovely low lucky machines maybe medical mid min minute nice none obligation officer onto outbound paperwork passport pension permanent person placed policy pop portfolio practices priorities processing proposal ranking rd readers recovered region registered regret rep reviewed role sample say schools seconds set shortlisted six software something sound speak speaker special spend spots stage studied suggest supplier systems tea telephone tests those tools topic type using vendor visited within wondering written
6 abstract account accountant act afternoon agencies agency agent already also apps arrange attention bad banner based benchmark big brand buy calendar calling cash certified checklist choose circling client clinics cohort companies concerning congrats considered consists convenient copies corporate counts curious currently customers daily deal deals dentists dinner directors dollars down drop drowning euros families field founders four free freelance gap girl grants guess guessing half handle headcount hey hold hours houses housing hurts included individual institute insurance interest international invest investment joining journal judge keynote last lead leave liked logistics looking lose loss mad managing manuscript mark mins more much nearly nights nine north number often opens our pager paid pallets park partner party past perfectly personal place places pleasure positions post ppl precisely previous prices private probably projects publication pumps qualified quality quiet recently reduced registration reports reps requirements revert reviews roadmap salary search seat seven shall shop site sites sized sleep solution spoke stands stopping strategy subject suit tailored telling ten terms therefore thing tool trusts try uncle until ur valid vans video voucher watch website whenever wrapped
8 advise area autumn average between blog brief calm car coaches contribute cordially costs cyber days decides deck direct does earn either even exactly experienced fast file filling firms fit fleet forecast gonna growth handling harvest head heads hires hour interviewing its jobs kindly leadership led less link living logo manufacturers missed no nurses off offices onboarding online opened owners package packages page participants perhaps phone pick planning plants priority programme public re reason recorded recruiting redo relocation requirement resource run scale scheduling seen send series share shops short shows signs silence stop street submit teachers th throw trading up visa wealth win women yours
10 are assistant attendees benefits build built confidence current delivery early eight energy fantastic fill firm get gets gift give guide guys high hired holding host hr kids looks market paying plus rates receive refer reply retained size solar spring summit teams three timing usually warm we whoever worth
12 charge close complimentary digital fund guest hate income make manager managers money most noticed numbers packaging put reserve save show stand straight study supply
14 article booth clients details engineers executive funding leaders many moment month opening per quarter returns sales seats sessions sir their top
16 app colleague inbox months
18 takes
20 fee pay price
`,
    `
-32 the
-26 team
-22 two
-18 on regards was were
-14 after at call her now office question since six still
-12 asked by first had has off second send she take thinking until years
-10 about attached before did glad he it last need night offer room said same sat school sounds thanks them third three worked works
-8 ages ask below book changed demo developer does floor friday from home its march moved moving old our please read remember sorry through thursday went who will without
-6 again bakery booked box budget clinic closed date depot do down drove even feedback fellow found go got hall introduce introductions kitchen late line lost lunch most ok one play pm rate reminder role running showed signed site street th thank they tram want winter
-4 cut machine quick saved somebody too us
4 accepting area building cake doing if keep manager quite reason service working
6 across advice an another appreciate attention chance circling conversations country days dialogue different exciting flexible folks following future goal going growing having industries jobs joy just kindly live mean million mission nothing opportunities out passion path platform pleasure practice profiles proud real relationships retail right roles struck super support thoughts truly trust up values way work
8 admire algorithm all attendees chat checking coffee coming community connect conversation curious currently day each every feel founders fruitful get hear inspiration inspiring interest interesting keeping know leadership life looking love meet of owners pick reach skills there treating weather while wishing wonderful
10 advance among and big blessed brain build circle connections content could event few find job journey leaders make message myself new open point professional really refer simply so successful value where yet
12 add around career company contacts dear enjoy everyone health industry into look many much noticed professionals request season see share sir someone strong these things together
14 am being busy contact everything more some
16 accept any are believe common great hey learn other profile such
18 exchange forward hi network something very world
20 be hope
22 always
24 business connection success
26 people what
28 hello
30 connecting
`,
  ],
};
