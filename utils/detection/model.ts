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
  base: [-55, -182, -484, -151],
  // biome-ignore format: a line for each
  weights: [
    -58, -82, -51, -40, // answering
    93, 0, 5, -42, // benefit
    0, 244, -40, 13, // borrowed-praise
    136, 0, 77, -19, // break-up
    96, 14, -17, -125, // bump
    -115, -49, -14, -101, // buyer
    85, 157, -11, -19, // buzzwords
    86, 12, -10, -107, // calendar-link
    20, 37, -61, -10, // call-ask
    75, 100, -31, 42, // came-across
    148, 94, -62, -11, // chase
    46, 21, 78, 47, // denial
    60, 14, -93, 43, // diagnostic-question
    0, 0, -28, 115, // event
    78, 38, 23, 4, // event-promotion
    -56, -103, -62, -103, // everyday-work
    0, 75, -15, 25, // fake-anchor
    45, 98, -10, -164, // fake-familiarity
    43, 86, -6, 39, // feedback-ask
    15, 21, -9, -18, // foreign-name
    130, 0, 48, -47, // free-bait
    0, 0, -35, -2, // good-wishes
    0, 46, 0, 0, // headline-question
    76, 33, 0, 0, // hidden-characters
    0, 207, -1, -31, // hollow-praise
    -49, -87, 31, 120, // home
    118, 16, -42, -25, // income-offer
    105, 11, -109, -9, // interest-question
    0, -152, -92, 142, // introducer
    75, 11, 65, -88, // job-lead
    0, 235, 82, 21, // job-seeker
    -46, -73, 10, 66, // met
    0, 143, -59, 19, // mutual-benefit
    0, 64, 0, 0, // mutual-connections
    -58, -171, -65, 178, // named-post
    0, 155, 75, -73, // network-growth
    150, 0, -51, -92, // numbers
    159, 0, 5, -27, // our-product
    -12, -82, -55, -164, // own-application
    60, 55, 41, 36, // pain
    -2, -131, -28, 81, // particular-blank
    -28, 0, 46, 39, // particular-question
    -53, -58, -21, -89, // particular-thanks
    109, 102, 69, -47, // partnership
    90, 0, 47, -17, // pressure
    0, -66, -71, 79, // quotation
    -195, -190, 389, -18, // referral-ask
    -24, -141, -34, -154, // rejection
    117, 64, 25, 62, // role-lookup
    0, 90, -15, -46, // same-field
    -47, -188, -122, -83, // scheduling
    -103, 0, -49, 129, // school-project
    86, 36, 75, -63, // segment-talk
    1, 98, -61, 135, // self-introduction
    123, 40, -19, 8, // seller-first
    63, 0, 84, 18, // seller-slot
    -2, -65, 37, -4, // shared-past
    -49, -15, -13, -27, // shared-project
    77, 6, 0, 0, // shouted-name
    0, 0, -66, -76, // sign-off
    0, 94, 11, -73, // small-talk
    79, 0, -1, 134, // social-proof
    33, 50, 58, -8, // stiff-opening
    0, 11, -87, 3, // stock-invitation
    0, 11, 116, 28, // stranger-question
    0, 76, 15, 11, // talk-ask
    0, -4, -78, -45, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    158, 0, -32, -8, // we-help
    139, 51, 90, -85, // wrong-person
    46, -137, 113, 160, // over-120
    74, 15, 58, 171, // over-400
    -22, 35, -87, -185, // no-you
    22, -33, 42, -69, // mostly-you
    5, 11, -77, -88, // mostly-we
    62, -31, 148, -26, // question
    53, 17, 5, 88, // ends-asking
    -58, -11, -43, -77, // lower-case
    -79, 143, -141, 346, // on-invite
    -180, -178, -106, -64, // running
    -10, -36, 61, 34, // running-question
    -37, -19, -51, -17, // running-pitch
    34, -14, -34, 6, // running-stock
    -70, 154, 0, -13, // running-praise
    170, 84, -37, 178, // unanswered
    -26, 81, -1, 20, // an-answer
    -209, -29, -17, -59, // asked-for
    167, 81, -20, -40, // machined
    -40, -95, -12, -22, // three-pitch
    -108, 19, -16, 61, // two-generic
    -126, 70, -24, 67, // three-generic
    -10, -3, 32, 32, // two-anchors
    -59, 65, 38, 9, // reason
    -16, -63, 0, 20, // two-reasons
    -37, 71, -22, 14, // reason-and-stock
    62, -43, -3, 32, // reason-and-much-stock
    -62, 101, -65, -14, // stock-only
    -72, 79, -19, 88, // empty-invite
    -71, -140, -87, 142, // anchored-invite
    -174, -10, -35, -89, // mere-thanks
  ],
  words: [
    `
-28 thank
-26 please
-24 connected
-20 questions
-18 second the
-16 asked her introduce schedule willing
-14 meet runs says wants were
-12 agreed believe came due fine following hurry introduced introduction learn like lunch need product remember request school sorry still thanks them there works
-10 always am attached awkward been bridge budget called career catch changes closed confirmed connecting could count date decide demo drive gave he him instead interested mails me meeting meetings met mine move moved myself open she start story team thankful us worked years
-8 advice agenda agreement among anything application bank became both busy chat colleagues comments confirm culture customer decided did else ferry few finished follow found heating known lecture may messages my newsletter noted offer path people permits profile reading reads results said same sign slot sometime stay students success suggested thursday ticket timetable too touch train usual very whole
-6 about anniversary anyone applied approved audit bay be being best bike blue board broken bus call can cancelled chapter charged coffee column comfortable common connections contact council depot different draft each email enriching evening expires extra fence forklift forward friends grateful grey hand harbour his in interesting introducing invite invoice job journey keep kept keys kitchen lab learning legal letters lives log lol long lots love mm monday network night offered office ok old opportunity passion patience period photos possible presented prints professional properly quick really replacement requests resources row saved scheduled selling sent signed sister skills slide sounds struck subscription taking these together told trouble volunteers vote who write
-4 accounts advance aid and another arrived baby carry contacts convinced department directly example figure forwarded friday goals good human man meant morning nd quotes reaching received recent refund room such swap test thesis timeline truly virtual water well whom wonderful yes
4 accountant alone autumn calendar capacity certified checklist circling come concrete congrats consists day errors even exactly excellent experience flat free honestly if international joining judge last leaves mad mail none onto our pleasure policy probably promise rep revert reviews shortlisted signs software spoke taken telling tests then training uncle website
6 abstract ads agencies agent attendees average awesome based benchmark blog bonus brief built car case cash cheaper choose cleaning concerning convenient copies cordially costs currently customers daily days deal deck dinner direct dollars drop earn either experienced expire expo families fewer file for forecast founders freelance fully give grants guessing guide handle head headcount health hey hire hires hours houses hurts impressed insurance interest investment jobs journal kids kindly leader leave list living loved lucky manuscript mark minutes missed nearly nice often onboarding opened or paid partner pension person personal pick place post precisely preparing prices priority programme publication pumps quality reduced regret relocation reports requirements salary sample scale search shops short shows sites six sized something spend stage stands stopping subject telephone ten therefore throw trusts try until up ur valid vans video waiting walk want warm watch whenever while within women
8 advise afternoon agency arrange article attention background banner calm closing coaches comes considered contribute current decides delivery eight fast filling firms fits growth guess guys handling harvest heard hired holding host hr ideal individual invest its keynote less lose managing manufacturers money no nurses off offices online opens owners page paying perhaps places plants pop present previous projects public rates re reason recruiting redo registration reps requirement retained roadmap scheduling seen services solar speak stop straight submit teams th thing timing tool wealth whoever worth yours
10 are area assistant benefits between booth build confidence fit fleet fund gets gift hate heads high leadership liked link logo make managers market opening package packages participants phone planning plus put quarter recorded reply run shall share silence spring summit teachers three trading usually visa we win
12 app charge close complimentary details digital does early energy engineers executive fill firm get guest hour looks manager moment noticed per refer returns send show sir stand study supply
14 clients colleague companies funding inbox income leaders many month months most numbers packaging receive reserve save seats sessions size
16 sales takes their
18 fee pay price top
`,
    `
-28 the
-22 team
-20 on two
-18 regards was were
-16 now
-14 by thanks
-12 after asked at call first glad has he invitation off office second she since still years
-10 about her need night one question said send take thursday until
-8 again ask attached below did friday from had help introduce last offer old read room sent somebody them thinking third three through went will worked
-6 agreed also before birthday book demo does got it late month moved ok our running same showed six sorry sounds us weekend without works
-4 who
4 an building joy million service you
6 across advance advice area attendees background checking could country doing fruitful get goal greetings if informational inspection into keeps little looking morning new out owners passion profiles reach real recently resume struck successful super support these treating
8 add admire algorithm among and big brain build circle coming community connected different each exciting feel few future going inspiration interesting job journey kindly leaders noticed of pick really refer request see skills up weather wonderful working
10 around been being career company connections content conversation curious currently enjoy event everyone forward great hear look lot make message myself network open point professionals right share simply so some someone things together value yet
12 blessed coffee connect contact contacts health industry many meet more much season sir very
14 busy dear everything hey other something strong
16 accept always any believe common learn profile such
18 am are connection exchange hi hope world
20 be business connecting
22 success
24 hello people
26 what
`,
  ],
};
