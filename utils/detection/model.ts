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
  base: [-62, -169, -481, -152],
  // biome-ignore format: a line for each
  weights: [
    -60, -107, -44, -43, // answering
    106, 0, 32, -35, // benefit
    0, 251, -44, -4, // borrowed-praise
    141, 52, 98, -38, // break-up
    98, 0, -33, -109, // bump
    -119, -59, -24, -106, // buyer
    47, 156, -13, -43, // buzzwords
    127, 35, -2, -89, // calendar-link
    45, 48, -58, 7, // call-ask
    70, 119, -34, 28, // came-across
    161, 82, -42, -12, // chase
    56, 35, 50, 43, // denial
    86, 1, -71, 4, // diagnostic-question
    0, 0, -43, 106, // event
    95, 41, 15, 2, // event-promotion
    -57, -110, -48, -102, // everyday-work
    0, 90, -9, 15, // fake-anchor
    36, 77, -34, -133, // fake-familiarity
    54, 106, -6, 37, // feedback-ask
    5, 17, -12, -22, // foreign-name
    134, 0, 69, -26, // free-bait
    0, 0, -26, 28, // good-wishes
    0, 44, 0, 0, // headline-question
    81, 40, 0, 0, // hidden-characters
    0, 235, -3, -30, // hollow-praise
    -45, -128, 29, 125, // home
    124, 4, -28, 5, // income-offer
    120, 33, -125, 9, // interest-question
    0, -136, -102, 145, // introducer
    77, 44, 69, -93, // job-lead
    0, 270, 107, 0, // job-seeker
    -58, -102, 22, 70, // met
    0, 157, -52, -6, // mutual-benefit
    0, 103, -1, 0, // mutual-connections
    -120, -216, -51, 222, // named-post
    0, 163, 91, -46, // network-growth
    159, 11, -55, -130, // numbers
    169, 0, -16, -31, // our-product
    -64, -86, -40, -168, // own-application
    79, 87, 39, 52, // pain
    -9, -131, -39, 83, // particular-blank
    -56, 0, -41, 46, // particular-question
    -38, -39, -16, -80, // particular-thanks
    93, 121, 85, -62, // partnership
    81, 0, 37, -24, // pressure
    -7, -82, -76, 100, // quotation
    -187, -239, 382, -23, // referral-ask
    -22, -159, -24, -158, // rejection
    132, 75, 26, 59, // role-lookup
    0, 103, 25, -73, // same-field
    -57, -246, -112, -81, // scheduling
    -144, 0, -70, 67, // school-project
    101, 72, 80, -63, // segment-talk
    0, 107, -73, 126, // self-introduction
    185, 82, 2, 22, // seller-first
    62, 0, 78, 24, // seller-slot
    0, -129, 40, 13, // shared-past
    -67, -41, -46, -62, // shared-project
    86, 7, 0, 0, // shouted-name
    0, 0, -79, -82, // sign-off
    0, 136, -8, -40, // small-talk
    103, 0, -22, 42, // social-proof
    41, 73, 50, -15, // stiff-opening
    0, 0, -60, -3, // stock-invitation
    0, 34, 117, 45, // stranger-question
    0, 74, 44, 13, // talk-ask
    0, 0, -99, -33, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    191, 45, -13, 60, // we-help
    144, 36, 91, -4, // wrong-person
    54, -161, 122, 156, // over-120
    92, 15, 59, 175, // over-400
    -19, 30, -82, -173, // no-you
    22, -45, 36, -67, // mostly-you
    3, 12, -79, -89, // mostly-we
    76, -32, 161, -32, // question
    50, 25, -7, 83, // ends-asking
    -60, -22, -48, -75, // lower-case
    -75, 166, -151, 376, // on-invite
    -187, -190, -107, -61, // running
    -11, -47, 49, 22, // running-question
    -25, -11, -33, -6, // running-pitch
    43, -7, -19, -6, // running-stock
    -71, 169, 0, 0, // running-praise
    188, 86, -43, 174, // unanswered
    0, 72, 5, 18, // an-answer
    -227, -33, -23, -96, // asked-for
    170, 90, -23, -37, // machined
    -37, -89, -25, -49, // three-pitch
    -99, 40, 6, 64, // two-generic
    -121, 20, -12, 75, // three-generic
    -14, 26, 14, 33, // two-anchors
    -38, 8, 26, 8, // reason
    -2, -90, 22, 4, // two-reasons
    -52, 61, -26, 8, // reason-and-stock
    33, -37, 21, 48, // reason-and-much-stock
    -59, 104, -65, -3, // stock-only
    -79, 55, -24, 55, // empty-invite
    -114, -103, -80, 139, // anchored-invite
    -205, -57, -36, -95, // mere-thanks
  ],
  words: [
    `
-30 thank
-24 please
-22 connected
-20 questions
-18 her meet second the willing
-16 asked introduce says
-14 always demo introduction learn like lunch remember runs schedule sorry there
-12 agreed came catch closed due fine following gave him interested known march meeting move need open thanks them wants were works
-10 about am awkward believe budget can career coffee comments decide did drive finished he hurry instead interesting introduced invite lots me meetings met moved newsletter school she still story thankful us worked write years
-8 accepted address agreement among anniversary anything attached bank been both bridge call called comfortable connecting contact coordinator could count culture date decided directly email expires ferry follow forward found intro introducing invoice know lecture long love mine my myself offered ok opportunity path people permits product professional profile reaching really request retired same selling skills sounds soup start students subscription success taking thursday together touch train very whole
-6 accounts admire advice agenda ago agree aid and anyone application archive arrived ask baby bay be being bike blue board booked builders bus busy cancelled changes chapter charged colleagues column committee common community confirm confirmed connections contacts council customer depot different dock draft drew else evening everyone excited exploring extension extra fence fruitful gate goals good grateful grey hand handles harbour heating hope in journey kept keys kitchen lab late learning legal letters library lives log mails man matter may messages mm network night noted offer office old organisation organization overlap owe paragraph passion photos planned possible prints professionals quote reading reads receipt received recipe refund regards regional release reminder replacement requests resources respected row rush said samples saved saying seed shoes showed side sign signed sincerely slide slot smaller sometime stay steering storm struck suggested teach test these thesis though ticket timetable told too trouble virtual volunteers which who whom wonderful working
-4 across advance another any approved asks audit box brain bringing broken certificates complaint decisions department drawing during each enriching exchange few finally forwarded friday friends gladly goal his lawyer light lol marks meaningful meant minds names nd option other ours plenty presented properly quick quiz quotes ran real repair reunion room shared shift solve somebody spare station strong such swap taxi team theatre think thinking thirty thread timeline tips tonight travel truly usual vacancy water wish with without
-2 morning
2 ever live say
4 add applications apps authority bad bench bless booking bother bread camera capacity care change chatting checklist circling coming comparing confidential congress cost counts currently day develop doing double down easy every excellent eye find finding for form friend fully growing guessing heard help hire honestly housing includes institute interviews leader leave leaves limited list lovely low lucky machines mad made maybe medical midnight min nice none obligation onto opens or our outbound pallets passport pension perfectly person placed pleasure policy portfolio practices preparing rd recovered reduced registered rep requirements reviewed rewrite role seat set software something sound speaker special spend spot stands studied supplier switched systems tests then therefore thoughts tools vendor whenever within written
6 abstract account accountant act ads afternoon agencies agency agent alone already also arrange attention automation banner based becomes benchmark brand bundle buy cabinet calendar calling cash certified cheaper choose cleaning client clinics closing cohort comes companies concerning congrats considered convenient copies corporate curious customers daily deals dentists dinner does dollars drop drowning eleven errors euros expo families fewer field fits flat founders four free gap gold grants growth guess half handle headcount hey high hours houses hun hurts ideal if included insurance interest international investment joining journal judge keynote last latest led logistics lose loss loved managing manuscript mark mid mins much nearly nights nine no north number offices often opened others pager paid paperwork park partner past personal phone place places planning pop positions ppl precisely prices private probably projects pumps qualified quality quiet reason recently recruiting regret revert reviews roadmap sample search seen series services seven shop signs site sites six sized sleep solution speak spoke stage stopping strategy subject tailored tea telephone telling th thing tool trusts try uncle until up ur valid video voucher walk watch website wrapped
8 advise area autumn average background big blog brief car coaches consists contribute cordially costs cyber days deal deck direct earn either even exactly experienced fast file fill filling firms fit fleet forecast freelance girl gonna harvest head heads hired hires holding host hour hr individual interviewing invest its jobs kids kindly leadership less liked link living manufacturers missed nurses online owners packages page pick plants post previous priority programme public publication re recorded redo registration relocation reports reps requirement resource run scale scheduling shall share shops short shows silence solar stop street submit suit summit throw timed trading transition vans wealth win women yours
10 are assistant attendees benefits between build built calm charge confidence current decides delivery early eight energy fantastic firm gets gift give guide guys handling logo looks manager market money onboarding package participants paying perhaps plus rates receive refer reply retained returns send size spring teachers teams three timing usually visa warm we whoever worth
12 article booth close complimentary fund get guest hate income make many noticed off sales save stand straight study supply
14 app digital executive leaders managers moment month most numbers opening packaging put quarter reserve seats sessions sir their
16 clients colleague details engineers funding inbox months per show top
20 fee pay price takes
`,
    `
-30 the
-24 team
-20 two
-18 on regards were
-16 was
-14 at call has her now since
-12 after by first had off office question second send she six still take until years
-10 about ages asked attached before did glad he last need night offer room said same sounds thanks them thinking third three thursday
-8 ask below changed clinic demo do does floor from home it its moved moving old posts remember sat school sorry through went who will without worked works
-6 again agreed bakery book booked box depot developer down drove even feedback fellow for friday go got him introduce introductions invitation invite kitchen late line lost march ok one our part play rate read reminder role running showed signed site th they tram want winter
-4 budget closed lunch machine quick seeing
4 joy keep keeps quite recently service
6 all an another anything appreciate area attention been building chance coming conversations country day days dialogue doing exciting folks following future goal going growing if industries inspiring just keeping kindly life live love mean million mission nothing out passion path platform pleasure practice profiles proud real reason right roles struck super support there up way while wishing work working
8 across admire advance advice attendees chat checking coffee connected could curious different each every feel founders fruitful get having inspiration interest interesting know leadership looking meet new of reach refer see skills successful treating weather wonderful yet
10 add algorithm among and around big brain build career circle community company connect conversation currently enjoy event few find health hear into job journey leaders make myself network open pick point professional really simply so things value where
12 blessed connections contacts content dear everyone industry look many message much noticed professionals request season share sir someone strong these together
14 being busy common contact everything forward great more other some
16 accept am any are hey hi learn profile something such
18 believe exchange very world
20 be hope
22 always business
24 connection success
26 connecting people
28 hello what
`,
  ],
};
