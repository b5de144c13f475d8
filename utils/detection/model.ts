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
  base: [-42, -144, -439, -153],
  // biome-ignore format: a line for each
  weights: [
    -57, -84, -65, -55, // answering
    92, 0, 11, -27, // benefit
    0, 226, -42, 5, // borrowed-praise
    124, 0, 58, -20, // break-up
    90, 14, -27, -115, // bump
    -94, -43, -8, -67, // buyer
    55, 114, 0, -11, // buzzwords
    90, 0, -6, -99, // calendar-link
    6, 39, -57, -2, // call-ask
    65, 85, -66, 90, // came-across
    148, 77, -48, -46, // chase
    50, 1, 79, 30, // denial
    63, 18, -89, 49, // diagnostic-question
    0, 0, -53, 124, // event
    69, 12, 38, 13, // event-promotion
    -59, -128, -79, -110, // everyday-work
    0, 72, 7, -12, // fake-anchor
    41, 65, 30, -137, // fake-familiarity
    58, 73, 12, 38, // feedback-ask
    0, 15, -5, -14, // foreign-name
    138, 0, 41, -58, // free-bait
    0, 0, -48, 5, // good-wishes
    0, 60, 0, 0, // headline-question
    46, 24, 0, 0, // hidden-characters
    -45, -124, 32, 135, // home
    92, 12, -27, 5, // income-offer
    82, 0, -106, -37, // interest-question
    -45, -117, -116, 147, // introducer
    53, 0, 40, -86, // job-lead
    0, 227, 102, -6, // job-seeker
    -35, -44, 30, 70, // met
    0, 107, -61, -4, // mutual-benefit
    0, 57, -1, 0, // mutual-connections
    -59, -143, -66, 189, // named-post
    0, 179, 83, -65, // network-growth
    139, 7, -67, -86, // numbers
    144, 0, -14, -53, // our-product
    -27, -70, -46, -175, // own-application
    61, 21, 75, 14, // pain
    0, -121, -25, 80, // particular-blank
    -20, 0, 58, 50, // particular-question
    -57, -40, -42, -78, // particular-thanks
    110, 114, 31, -43, // partnership
    54, 0, 70, -15, // pressure
    0, -26, -36, 61, // quotation
    -149, -162, 390, -22, // referral-ask
    -27, -148, -74, -164, // rejection
    110, 72, 40, 62, // role-lookup
    0, 62, -10, -40, // same-field
    -43, -190, -134, -83, // scheduling
    -68, 0, -31, 136, // school-project
    89, 47, 67, -40, // segment-talk
    10, 35, -48, 120, // self-introduction
    112, 54, -13, -14, // seller-first
    64, 0, 94, 25, // seller-slot
    0, -60, 49, 5, // shared-past
    -58, -3, -12, -21, // shared-project
    56, 3, 0, 0, // shouted-name
    0, 0, -60, -59, // sign-off
    3, 118, -14, -49, // small-talk
    68, 0, -11, 134, // social-proof
    28, 57, 41, -18, // stiff-opening
    0, 20, -68, 6, // stock-invitation
    0, 16, 111, 47, // stranger-question
    0, 67, -23, 15, // talk-ask
    0, 0, -62, -42, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    137, 0, -19, -1, // we-help
    132, 14, 69, -80, // wrong-person
    54, -146, 73, 151, // over-120
    67, 17, 51, 169, // over-400
    55, 8, -77, 59, // over-900
    -56, 28, -55, -169, // no-you
    27, -35, 63, -31, // mostly-you
    15, -7, -86, -106, // mostly-we
    30, -20, -123, -152, // no-self
    53, -35, 99, -27, // question
    9, -96, 114, -103, // questions
    52, 1, 26, 79, // ends-asking
    -63, -16, -61, -69, // lower-case
    -75, 102, -125, 310, // on-invite
    -182, -225, -118, -47, // running
    156, -2, -21, 231, // unanswered
    -23, 67, 25, 51, // an-answer
    -195, -21, -13, -77, // asked-for
    156, 92, -12, -25, // machined
    -23, -70, 16, -30, // three-pitch
    -99, 51, -11, 101, // two-generic
    -99, 56, 1, 58, // three-generic
    -15, -14, 51, 27, // two-anchors
    -61, 17, 18, 16, // reason
    -22, -73, -13, 20, // two-reasons
    -36, 73, 7, 8, // reason-and-stock
    77, -8, 23, -2, // reason-and-much-stock
    -48, 153, -69, -4, // stock-only
    -82, 124, -14, 106, // empty-invite
    -56, -125, -79, 138, // anchored-invite
    -178, -50, -42, -105, // mere-thanks
    37, 18, -35, 65, // proof-and-ask
    -42, -76, 37, -6, // referral-and-pitch
  ],
  words: [
    `
-26 thank
-24 please
-22 connected
-18 questions the
-16 introduce says still them
-14 asked her meet product schedule second there willing
-12 always came demo due fine introduction learn like mine need start thanks were works years
-10 agreed am among called catch closed coffee comments confirmed decided did email friends gave he instead introduced lunch mails monday moved profile remember return runs school sorry stay us very
-8 advice anniversary attached awkward bank been being believe career colleagues could customer date decide drive ferry few finished following forward hand heating hurry interested journey keep kitchen known love may me meetings messages regards results room she slot success suggested team thankful too touch wants who worked yes you
-6 about agenda and be became best bridge budget can changes chapter comfortable committee confirm connecting culture department depot draft evening example forwarded found going has him his in include industry introducing invoice job kept light meeting move myself newsletter offered once open other overlap part path people possible professional quotes reads reminder request said same selling sentence side skills slides sometime sounds story subscription such tonight train trial usual when whole window wonderful work working write
-4 accounts anything application baby board both by column connect connections contact contacts convinced do drawing else floor friday interesting lots machine met my office old organisation properly reaching received recent sign sister somebody struck thinking two which wrote
2 video while
4 arrange attendees autumn brief chain comes connection cost day end experience eye forecast forms fully guide help hiring hit host last limited message none one over owners places right silence six sized someone something spend sponsor supplier telling th throw uncle understand using valid valuable warm wealth
6 above access agencies agency agent also annual area article as attention average back benefits blog bread breakfast broker calendar calling capacity car case charge closing coaches come consists contribute curious current currently deal decides deck direct dollars either errors even exactly excellent experienced fast filling firms for gift greetings guess guessing guest guys handling hour houses impressed income individual insurance interest jobs launch leaves living logo loved mad manager managers more nice no of offices onboarding online onto opens or our packages paid participants perhaps phone pick planning plants positions precisely prepare present previous prices priority process programme pumps rates recording reduced reps requirements salary say scheduling services short shows sites speaker spring stands stop straight street submit tech telephone tests thing thoughts timing try up voucher waiting walk whenever win women word worth
8 advise assistant away complimentary considered digital dinner drop gets heard hey high hoping ideal its less liked looking make nurses off often opening package paying per person place post projects public quarter rd recorded refer registration relocation reply requirement scale seen shall shops speak teams ten therefore tool until want whoever yours
10 around build clients close companies does early energy fill firm fit fleet hate heads hired leaders leadership link market moment money month most noticed page plus reason reserve retained returns run save share show sir supply three trading usually we
12 app are between colleague engineers executive growth looks numbers put seats send sessions size study top
14 details fee funding get inbox many packaging receive their
16 months pay sales stand takes
18 price
`,
    `
-28 the
-20 on two
-18 were
-16 at from team was
-14 by regards years
-12 first need office old one same since
-10 did has it off position send still take thanks think three worked
-8 after attached call does even follow glad had he her here introduce invitation last late night now our question role said second subject through until who
-6 also ask batch book come do friday got kitchen offer part room sent somebody table talk this went which without
4 could resume that
6 and around been contacts different each ever everyone get impressive inspection live noticed others owners pick point post power really such super there treating week yours
8 add advice attendees bring connect connections currently dear doing great having inspiring job journey leaders meet message more new pleased reach recently right share sir so support working would
10 across always background being career change event exciting health hope look many morning refer simply very weather
12 coming connected interesting into much out professionals season see world
14 accept any be believe company hello hey industry learn something
16 business hi other
18 am are exchange what
20 connecting connection forward success
22 people profile
`,
  ],
};
