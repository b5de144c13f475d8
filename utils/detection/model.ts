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
  base: [-55, -150, -482, -148],
  // biome-ignore format: a line for each
  weights: [
    -58, -110, -44, -44, // answering
    103, 0, 33, -32, // benefit
    0, 242, -49, -1, // borrowed-praise
    160, 40, 104, -45, // break-up
    99, 0, -31, -112, // bump
    -107, -63, -26, -90, // buyer
    46, 144, -13, -38, // buzzwords
    128, 36, -2, -89, // calendar-link
    38, 36, -55, 11, // call-ask
    58, 149, -42, 123, // came-across
    164, 71, -42, -20, // chase
    52, 32, 53, 46, // denial
    80, 0, -68, -7, // diagnostic-question
    0, 0, -46, 114, // event
    97, 36, 16, 0, // event-promotion
    -48, -114, -48, -89, // everyday-work
    0, 88, -11, 6, // fake-anchor
    39, 71, -26, -142, // fake-familiarity
    59, 98, -5, 37, // feedback-ask
    11, 12, -12, -3, // foreign-name
    146, 0, 72, -34, // free-bait
    0, 0, -26, 22, // good-wishes
    0, 36, 0, 0, // headline-question
    80, 32, 0, 0, // hidden-characters
    0, 226, -3, -32, // hollow-praise
    -47, -136, 28, 122, // home
    120, 0, -26, 10, // income-offer
    137, 6, -112, 8, // interest-question
    0, -126, -102, 140, // introducer
    79, 34, 70, -84, // job-lead
    0, 264, 109, 4, // job-seeker
    -59, -96, 20, 74, // met
    0, 144, -51, -11, // mutual-benefit
    0, 102, -1, 0, // mutual-connections
    -118, -210, -51, 223, // named-post
    0, 170, 91, -41, // network-growth
    150, 0, -53, -128, // numbers
    165, 0, -15, -34, // our-product
    -66, -72, -41, -156, // own-application
    78, 88, 45, 49, // pain
    -11, -123, -39, 85, // particular-blank
    -32, 0, -43, 38, // particular-question
    -34, -48, -16, -81, // particular-thanks
    118, 118, 54, -61, // partnership
    82, 0, 37, -29, // pressure
    -21, -76, -78, 102, // quotation
    -183, -239, 381, -27, // referral-ask
    -24, -163, -21, -166, // rejection
    135, 74, 26, 61, // role-lookup
    0, 95, 24, -80, // same-field
    -57, -250, -112, -80, // scheduling
    -140, 0, -68, 67, // school-project
    98, 68, 83, -70, // segment-talk
    0, 84, -75, 118, // self-introduction
    201, 91, -37, 20, // seller-first
    56, 0, 81, 35, // seller-slot
    0, -123, 39, 9, // shared-past
    -68, -42, -46, -62, // shared-project
    74, 6, 0, 0, // shouted-name
    0, 0, -78, -92, // sign-off
    0, 137, -10, -48, // small-talk
    100, 0, -20, 36, // social-proof
    45, 60, 50, -27, // stiff-opening
    0, 0, -60, -12, // stock-invitation
    0, 30, 118, 76, // stranger-question
    0, 71, 47, 18, // talk-ask
    0, 0, -99, 0, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    226, 36, -12, 52, // we-help
    156, 39, 92, 3, // wrong-person
    52, -174, 122, 149, // over-120
    94, 16, 62, 169, // over-400
    -29, 22, -81, -176, // no-you
    25, -54, 36, -70, // mostly-you
    4, 19, -79, -90, // mostly-we
    84, -33, 160, -23, // question
    48, 18, -7, 76, // ends-asking
    -55, -32, -49, -70, // lower-case
    -151, -19, 3, -184, // favour
    181, -1, -8, -12, // postscript
    -81, 159, -151, 369, // on-invite
    -189, -192, -107, -56, // running
    -11, -52, 50, 14, // running-question
    -26, -18, -33, -13, // running-pitch
    41, 12, -19, -10, // running-stock
    -70, 162, 0, 0, // running-praise
    190, 80, -43, 162, // unanswered
    -4, 61, 5, 13, // an-answer
    -232, -31, -24, -89, // asked-for
    175, 100, -22, -38, // machined
    -29, -74, -38, -52, // three-pitch
    -101, 53, 6, 71, // two-generic
    -119, 24, -11, 80, // three-generic
    -19, 37, 15, 33, // two-anchors
    -38, -17, 26, 0, // reason
    -2, -114, 25, 0, // two-reasons
    -45, 79, -28, 27, // reason-and-stock
    27, -25, 22, 28, // reason-and-much-stock
    -62, 129, -65, 7, // stock-only
    -83, 52, -23, 55, // empty-invite
    -114, -105, -80, 141, // anchored-invite
    -209, -105, -36, -114, // mere-thanks
  ],
  words: [
    `
-30 thank
-24 please
-22 connected
-20 questions
-18 her second willing
-16 asked introduce meet says schedule the
-14 always demo introduction like lunch remember runs sorry there
-12 agreed catch closed did due fine following gave hurry interested known march meeting move need open still them wants were works
-10 about awkward budget called came career coffee comments count decide drive finished found he him instead interesting introduced invite learn lots me meetings met moved newsletter people product reaching request school she thankful thanks thursday worked years
-8 accepted address advice am among anniversary anything application attached been believe blue both bridge busy call colleagues comfortable connecting culture customer date decided evening everyone expires ferry forward introducing kitchen lecture legal love mine my myself offered old opportunity path permits professional profile retired same selling skills sounds soup start story students subscription success taking together touch train us very whole write
-6 accounts admire agenda ago agree agreement aid and anyone archive arrived ask audit bank be being bike booked broken bus can cancelled certificates changes chapter charged column committee common community confirmed connections contact contacts coordinator council depot directly dock draft drew during else email excited exploring extension extra fence follow friends gate goals good great handles harbour heating in intro invoice journey keys know learning letters library lives log long mails man matter messages mm network night noted offer office ok option organisation organization other overlap owe paragraph passion photos planned prints professionals reading really receipt received recipe refund regards release replacement requests resources room row rush said samples saved saying seed shoes showed sign signed sincerely slot smaller sometime stay storm struck teach team test that these thesis though ticket timetable tips told too truly usual virtual volunteers which who wonderful working
-4 across advance another any asks baby barn became board box brain bringing builders chat complaint convinced decisions degrees department discuss discussion drawing each enriching esteemed example exchange feelings figured finally forklift forwarded friday fruitful garage gladly goal grateful grey hand his hop hope job just kept lab late lawyer light lol marks may meant mind minds mission names nd offers original ours outside plenty possible properly quick quiz ran read reads real record reference reminder repair respected reunion sent server shift since sister slide solve somebody spare split station steering strong student support swap taxi template theatre thirty thread timeline tonight travel trial trouble uses vacancy vote water well whom wisdom wish with without work yes
-2 few morning such thinking
2 check strings
4 alone applications authority awesome background becomes bench bless bother bread brilliant camera capacity care cause chain change cleaning client closing comes comparing confidential congress cost day develop directors doing double doubled drone easy eleven errors ever excellent eye factory feature finding fits focus folks for form friend fully gold graduates growing hire hotline housing hun ideal if impressed institute interviews joining jump latest lead leave liberty limited looking loved lovely low lucky machines maybe measure medical mid min minute nice none obligation officer onto or our outbound overnight park party passport pension permanent person placed policy pop portfolio practices preparing priorities processing proposal ranking rd readers recovered reduce region registered regret rep requirements reviewed role sample say schools seconds set shortlisted six software sound speaker special spend spots stage studied suggest supplier systems tea ten tests therefore those thoughts tier tools topic transformation type using vendor visited within wondering written
6 abstract account accountant act ads afternoon agencies agency agent already also apps arrange attention bad banner based benchmark big brand buy calendar calling cash certified cheaper checklist choose circling clinics cohort companies concerning congrats considered consists convenient copies corporate counts curious currently customers daily days deals dentists dinner dollars down drop drowning euros experienced expo families fewer field flat founders four free freelance gap girl grants growth guess guessing half handle headcount heard hey hold hour hours houses hurts included individual insurance interest international invest investment jobs journal judge keynote last liked logistics lose loss mad main managing manuscript mark mins more much nearly nights nine north number often opens pager paid pallets paperwork partner past perfectly personal phone place places planning pleasure positions post ppl precisely previous prices private probably projects publication pumps qualified quality quiet recently recruiting reduced registration reports reps revert reviews roadmap salary search seat services seven shall shop signs site sites sized sleep solution something speak spoke stands stopping strategy subject suit tailored telephone telling terms th thing tool trusts try uncle until ur valid vans video voucher watch website whenever wrapped yours
8 advise are area autumn average between blog brief calm car coaches contribute cordially costs cyber deal decides deck direct does earn either even exactly fast file filling firms fit fleet forecast gonna handling harvest head heads hires interviewing its kindly leadership led less link living logo manufacturers missed no nurses off offices onboarding online opened owners package packages page participants perhaps pick plants priority programme public re reason recorded redo relocation requirement resource run scale scheduling seen send series share shops short shows silence spring stop street submit summit teachers throw trading up visa warm wealth win women
10 assistant attendees benefits build built confidence current delivery early eight energy fantastic fill firm get gets gift give guide guys high hired holding host hr kids looks manager market paying plus rates receive refer reply retained solar teams three timing usually we worth
12 charge close complimentary digital fund guest hate income make managers money month most noticed numbers packaging put reserve save size stand straight study supply whoever
14 article booth clients details engineers executive funding leaders many moment opening per quarter returns sales seats sessions show sir their top
16 app colleague inbox months
18 takes
20 fee pay
22 price
`,
    `
-32 the
-26 team
-22 two
-18 on regards was were
-14 at call now office since still
-12 after by first had has her off question second send she six take thinking until years
-10 about asked attached before did he it last need night offer room said same sat sounds thanks them third three works
-8 ages ask below book changed demo do does floor from glad home its march moved moving old one our remember school sorry through thursday went who will without worked
-6 again bakery booked box budget clinic date depot developer down drove even feedback fellow found friday go got hall introduce introductions kitchen late line lost month most ok play please rate read reminder role running runs showed signed site street tax th thank they touch tram want winter
-4 check closed cut holidays lunch machine posts quick saved somebody too us
4 accepting area cake doing if keep learned manager quite reason recently service whatever working
6 across advice all an another appreciate attention building chance circling coming conversations country days dialogue different exciting flexible folks following fruitful future goal going growing having industries inspiring jobs joy just kindly live love market mean million mission nothing opportunities out passion path platform pleasure practice profiles proud real relationships retail right roles schools struck super support there thoughts truly trust up values way work
8 admire algorithm attendees chat checking coffee community connect curious currently day each every founders get hear inspiration interest interesting keeping know leadership life looking meet of owners reach refer skills so treating weather while wishing wonderful
10 advance among and big blessed brain build career circle connections content conversation could event feel few find job journey leaders make message myself new open pick point professional really simply successful value yet
12 add around company contacts enjoy everyone health industry into look many much noticed professionals request season see share sir someone strong these things together where
14 being busy contact dear everything more some
16 accept am any are believe common great hey learn network other profile such
18 exchange forward hi something very world
20 be hope
22 always
24 business connection success
26 people what
28 connecting hello
`,
  ],
};
