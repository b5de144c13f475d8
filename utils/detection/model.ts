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
  base: [-54, -168, -484, -151],
  // biome-ignore format: a line for each
  weights: [
    -59, -86, -51, -40, // answering
    95, 0, 5, -42, // benefit
    0, 244, -40, 13, // borrowed-praise
    139, 0, 77, -19, // break-up
    97, 12, -17, -125, // bump
    -115, -48, -14, -101, // buyer
    81, 157, -11, -19, // buzzwords
    87, 12, -10, -107, // calendar-link
    20, 35, -61, -10, // call-ask
    76, 99, -31, 42, // came-across
    150, 96, -62, -11, // chase
    46, 21, 78, 47, // denial
    60, 15, -93, 43, // diagnostic-question
    0, 0, -28, 115, // event
    79, 37, 23, 4, // event-promotion
    -55, -105, -62, -103, // everyday-work
    0, 71, -15, 25, // fake-anchor
    43, 96, -10, -164, // fake-familiarity
    43, 89, -6, 39, // feedback-ask
    19, 19, -9, -18, // foreign-name
    130, 0, 48, -47, // free-bait
    0, 0, -35, -2, // good-wishes
    0, 46, 0, 0, // headline-question
    76, 32, 0, 0, // hidden-characters
    0, 206, -1, -31, // hollow-praise
    -51, -88, 31, 120, // home
    119, 17, -42, -25, // income-offer
    107, 9, -109, -9, // interest-question
    0, -151, -92, 142, // introducer
    75, 14, 65, -88, // job-lead
    0, 233, 82, 21, // job-seeker
    -44, -72, 10, 66, // met
    0, 142, -59, 19, // mutual-benefit
    0, 66, 0, 0, // mutual-connections
    -60, -172, -65, 178, // named-post
    0, 154, 75, -73, // network-growth
    151, 0, -51, -92, // numbers
    160, 0, 5, -27, // our-product
    -17, -83, -55, -164, // own-application
    64, 55, 41, 36, // pain
    -1, -131, -28, 81, // particular-blank
    -28, 0, 46, 39, // particular-question
    -54, -59, -21, -89, // particular-thanks
    110, 104, 69, -47, // partnership
    89, 0, 47, -17, // pressure
    0, -67, -71, 79, // quotation
    -196, -184, 389, -18, // referral-ask
    -23, -140, -34, -154, // rejection
    116, 64, 25, 62, // role-lookup
    0, 88, -15, -46, // same-field
    -48, -193, -122, -83, // scheduling
    -102, 0, -49, 129, // school-project
    88, 37, 75, -63, // segment-talk
    2, 98, -61, 135, // self-introduction
    120, 41, -19, 8, // seller-first
    64, 0, 84, 18, // seller-slot
    -3, -64, 37, -4, // shared-past
    -48, -15, -13, -27, // shared-project
    77, 6, 0, 0, // shouted-name
    0, 0, -66, -76, // sign-off
    0, 95, 11, -73, // small-talk
    80, 0, -1, 134, // social-proof
    34, 51, 58, -8, // stiff-opening
    0, 17, -87, 3, // stock-invitation
    0, 14, 116, 28, // stranger-question
    0, 74, 15, 11, // talk-ask
    0, -3, -78, -45, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    162, 0, -32, -8, // we-help
    137, 49, 90, -85, // wrong-person
    45, -134, 113, 160, // over-120
    74, 17, 58, 171, // over-400
    -23, 25, -87, -185, // no-you
    22, -29, 42, -69, // mostly-you
    6, 10, -77, -88, // mostly-we
    63, -34, 148, -26, // question
    53, 18, 5, 88, // ends-asking
    -56, -13, -43, -77, // lower-case
    -79, 144, -141, 346, // on-invite
    -180, -177, -106, -64, // running
    -9, -37, 61, 34, // running-question
    -38, -18, -51, -17, // running-pitch
    35, -13, -34, 6, // running-stock
    -71, 155, 0, -13, // running-praise
    171, 85, -37, 178, // unanswered
    -26, 81, -1, 20, // an-answer
    -210, -28, -17, -59, // asked-for
    165, 82, -20, -40, // machined
    -41, -93, -12, -22, // three-pitch
    -106, 19, -16, 61, // two-generic
    -128, 73, -24, 67, // three-generic
    -10, -2, 32, 32, // two-anchors
    -58, 56, 38, 9, // reason
    -16, -63, 0, 20, // two-reasons
    -38, 68, -22, 14, // reason-and-stock
    59, -46, -3, 32, // reason-and-much-stock
    -62, 104, -65, -14, // stock-only
    -74, 79, -19, 88, // empty-invite
    -74, -141, -87, 142, // anchored-invite
    -174, -11, -35, -89, // mere-thanks
  ],
  words: [
    `
-28 thank
-26 please
-24 connected
-20 questions
-18 second the
-16 asked her introduce schedule willing
-14 due meet runs says wants were
-12 agreed am believe came demo fine following hurry introduced introduction learn like lunch need remember school sorry start thanks them there us works
-10 always attached awkward been bridge budget called career catch changes closed confirmed connecting could count date decide drive gave he him instead interested mails me meeting met mine move moved myself open product request she still story thankful worked years
-8 advice agenda agreement among application bank became both busy can chat colleagues comments confirm culture customer decided did else email ferry few finished follow found heating kitchen known lecture may meetings messages my newsletter noted offer path people permits profile results said same selling sign slot sometime stay students subscription success suggested team thursday ticket timetable too touch train usual very whole
-6 about anniversary anyone anything approved arrived audit bay be being bike blue board broken bus call cancelled chapter charged coffee comfortable common connections contact council depot draft evening expires extra fence forklift forward friends grateful grey hand harbour his in interesting introducing invite invoice job journey keep kept keys lab learning letters lives log lol long lots love mm monday network offered office ok old opportunity patience photos presented prints professional properly reading reads really replacement requests resources row saved scheduled sent signed sister skills slide sounds struck taking these thesis together told trouble volunteers vote water who wonderful write
-4 accounts aid and another best carry department directly example forwarded friday good human meant nd possible quick reaching received refund room such test truly virtual well whom yes
4 alone calendar certified checklist circling come concrete congrats consists day dollars exactly fewer flat for forecast fully if international investment kindly last leaves mail none onto our policy promise revert shortlisted software tests
6 accountant agencies agent attendees average based benchmark blog bonus brief built car case cash cheaper choose cleaning concerning convenient copies cordially costs currently customers daily days deal deck dinner direct drop earn either excellent experience experienced expire expo families free give grants guessing guide handle head headcount health hires hours houses hurts impressed insurance interest jobs journal kids leader list living lucky mad mark minutes nearly nice often onboarding opened or paid partner person personal pick post precisely preparing prices priority programme publication pumps quality reduced relocation reports requirements salary sample scale search shops short shows sites six sized something spend stage stopping subject taken telephone ten then therefore throw trusts try until up ur valid vans want warm watch whenever while within women
8 abstract advise afternoon agency arrange article attention background banner calm closing coaches comes considered contribute current delivery eight fast filling firms fits growth guess guys handling harvest heard hired holding host hr ideal individual invest its keynote less lose managing manufacturers missed money no nurses off offices online opens owners page paying perhaps place places plants pop present previous projects public rates re reason recruiting redo registration reps requirement retained roadmap run scheduling seen services solar speak stop straight submit teams th thing timing tool video walk wealth whoever worth yours
10 are area assistant benefits between booth build confidence decides firm fit fleet fund get gets gift hate heads high leadership liked logo make managers market package packages participants phone planning plus put quarter recorded shall share silence spring summit teachers three trading usually visa we win
12 app charge close complimentary details digital does early energy engineers executive fill hour leaders link looks manager moment noticed numbers opening per refer reply returns save send show stand
14 clients colleague companies funding guest inbox income many month months most packaging receive reserve seats sessions sir size study supply
16 sales takes their
18 fee pay price top
`,
    `
-28 the
-22 on team
-20 two
-18 regards were
-16 now was
-14 by has thanks
-12 asked at call first glad he invitation off office second she since still years
-10 about after her need night one question said send take thursday until
-8 again ask attached below did friday from had help introduce last moved offer old read room sent somebody them thinking third three through went worked
-6 before book demo does got it late month our running same showed six sorry us without
-4 who
6 across advance could doing fruitful get if inspection interesting into keeps morning new out owners passion profiles reach recently resume struck successful support treating
8 add admire algorithm among and background big brain checking circle coming community curious different each exciting few future going inspiration job journey kindly leaders network noticed of pick really refer request see skills these up weather wonderful working
10 around build career company connect content conversation currently enjoy event everyone feel great hear look lot make message myself open point right share simply sir so someone things together value yet
12 been being blessed coffee connections contact contacts forward health industry many meet more much professionals season some
14 busy dear everything hey learn other profile something strong very
16 accept always any believe common such
18 connection exchange hi
20 am are be business connecting hope world
22 success
24 hello
26 people what
`,
  ],
};
