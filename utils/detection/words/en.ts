import * as Token from '../token';

/** Classes of English words that phrases of signals are made of. Phrases are read by `../phrases.ts`. */
export const words: Readonly<Record<string, string>> = {
  /** The sender's side as a seller. */
  WE: 'MINE|OURS|us|we',
  OURS: 'our X? (OFFERING|agency|brand|business|clients|community|company|consultants|customers|developers|engineers|experts|firm|fund|group|guys|lab|network|organisation|organization|partners|people|practice|startup|studio|team|users)',
  MINE: 'my X? (OFFERING|agency|business|clients|company|consultancy|employer|firm|practice|startup|studio|team)',
  OFFERING:
    'agent~|api|approach|app~|assistant|bot|consulting|course~|crm|dashboard|device~|engine|extension|financing|framework|fund|hardware|insurance|line|loan~|machine~|method|model|offering~|package~|platform~|playbook|policy|process|product~|programme~|program~|range|service~|software|solution~|subscription|suite|system~|tech|technology|toolkit|tool~|training|workshop~',
  /** Whom sellers speak of in the plural. */
  GROUP:
    'accountants|advisers|agencies|agents|architects|attorneys|brands|brokers|builders|businesses|carriers|ceos|cfos|cisos|clients|clinics|coaches|companies|company|consultants|contractors|customers|departments|developers|directors|doctors|employers|engineers|enterprises|entrepreneurs|executives|facilities|factories|families|farms|firms|folks|founders|funds|groups|gyms|heads|hospitals|hotels|hr|individuals|investors|labels|lawyers|leaders|managers|manufacturers|merchants|nonprofit|nurses|operators|organisations|organizations|others|owners|parents|partners|people|plants|practices|professionals|providers|publishers|recruiters|restaurants|schools|shops|startups|stores|students|suppliers|team|teams|vendors|veterans|vps|warehouses|women',
  HELPV:
    'advise~|assist~|coach~|consult~|empower~|enable~|equip~|guide~|help~|partner~|represent~|serve~|specialise~|support~|teach~|train~',
  MAKEV:
    'automate~|build~|built|create~|deliver~|design~|develop~|gave|give~|handle~|launch~|made|make~|manage~|offer~|produce~|provide~|replace~|run|running|runs|sell~|ship~|sold|source~|supply~',
  BENEFITV:
    'automate~|avoid~|book~|boost~|close~|cover~|cut|cuts|cutting|double~|drive~|fill~|fix~|free~|generate~|get~|grow~|halve~|hit|improve~|increase~|lower~|optimise~|optimize~|prevent~|raise~|recover~|reduce~|replace~|retain~|save~|scale~|secure~|shorten~|solve~|speed~|stop~|streamline~|transform~|trim~|turn~|unlock~|win~',
  METRIC:
    'absenteeism|accuracy|admin|ads|appointments|attrition|audience|awareness|backlog|bill|bills|bookings|bottom|budget~|calls|churn|clients|compliance|conversion~|cost~|customers|deals|delays|demand|downtime|efficiency|energy|engagement|errors|exposure|fees|growth|headcount|hiring|hours|inventory|invoices|invoicing|lead~|logistics|manual|margin~|meetings|onboarding|operations|ops|orders|output|outreach|paperwork|payroll|pipeline|presence|process|processes|profit~|quota|ramp|ranking~|reach|reporting|response|retention|revenue|reviews|risk~|sale~|savings|scheduling|security|shipping|spend|spending|strategy|tax|taxes|throughput|tickets|time|turnover|visibility|waste|wealth|yield',
  PRAISE:
    'accomplished|amazing|awesome|brilliant|cool|distinguished|excellent|exceptional|extensive|fantastic|fascinating|great|impressive|incredible|inspiring|interesting|outstanding|remarkable|rich|strong|unique|wonderful',
  CAREER:
    'accomplishments|achievement|achievements|background|career|contributions|credentials|cv|experience|experiences|expertise|growth|insights|journey|knowledge|leadership|passion|path|portfolio|presence|profile|record|resume|skill|skills|success|trajectory|vision|work',
  CONTENT:
    'activity|article|articles|blog|comments|content|feed|insights|newsletter|post|posting|posts|site|thoughts|update|updates|videos|website|writing',
  PIECE:
    'answer|article|blog|book|chart|column|comment|comments|deck|drawing|episode|essay|exhibition|guide|interview|keynote|lecture|library|map|newsletter|note|package|panel|paper|photo|photos|piece|podcast|post|poster|posts|presentation|project|pull|question|recipe|recommendation|reply|repo|report|research|review|series|session|slides|song|speech|story|study|talk|thesis|thread|video|webinar|workshop',
  PIECEV:
    'argued|asked|built|described|did|drew|explained|gave|launched|made|mentioned|pointed|posted|presented|published|put|raised|recommended|said|shared|shipped|showed|suggested|taught|told|wrote',
  EVENT:
    'bar|booth|breakfast|choir|church|class|club|conference|congress|course|day|dinner|expo|fair|ferry|festival|flight|forum|game|hackathon|happy|hour|lunch|match|meetup|open|party|plane|queue|race|retreat|reunion|roundtable|seminar|show|stand|summit|symposium|table|trade|train|training|trip|wedding|workshop',
  COMMS:
    'dm|email|emails|invitation|invite|mail|mails|message|messages|note|notes|outreach|ping|request|text|voicemail|voicemails',
  CALL: 'assessment|call|calls|chat|coffee|connect|consultation|conversation|demo|discussion|intro|introduction|meet|meeting|presentation|review|session|talk|teams|walkthrough|zoom',
  SHORT:
    'NUM|brief|casual|complimentary|fast|free|friendly|initial|intro|introductory|little|live|minute|personalised|phone|private|quick|short|small|strategy|two|video|virtual|zoom',
  MINUTES: 'hour|hours|min|mins|minute|minutes',
  AMOUNT: 'NUM|an|couple|few|fifteen|five|half|one|quarter|ten|thirty|twenty',
  WHEN: '(last|next|this) (afternoon|autumn|evening|fall|friday|monday|month|morning|quarter|spring|summer|thursday|tuesday|wednesday|week|weekend|winter|year)|fri|friday|mon|monday|saturday|sunday|thu|thurs|thursday|today|tomorrow|tonight|tue|tues|tuesday|wed|wednesday',
  DAY: 'fri|friday|mon|monday|saturday|sunday|thu|thurs|thursday|tue|tues|tuesday|wed|wednesday',
  SOFTEN:
    'actually|again|all|already|also|always|am|are|basically|been|briefly|can|could|currently|do|especially|even|ever|genuinely|have|highly|is|just|kindly|mainly|may|maybe|might|mostly|now|often|only|particularly|perhaps|personally|please|possibly|pretty|probably|quickly|quite|really|recently|simply|so|specifically|still|truly|usually|very|will|would',
  KIN: 'aunt|boss|brother|classmate|coach|colleague|cousin|dad|daughter|father|flatmate|friend|husband|manager|mentor|mom|mother|mum|neighbor|neighbour|partner|professor|sister|son|supervisor|teacher|uncle|wife',
  LIKE: '(do|will|would)? (appreciate|compelled|cool|delighted|eager|enjoy|excited|fantastic|figured|glad|good|great|happy|honored|honoured|hope|hoping|interested|keen|like|looking|love|nice|open|pleased|pleasure|privilege|thought|thrilled|value|want|wanted|wish|wonderful)',
  DOING:
    'acquire~|address~|approach~|attract~|balance~|budget~|build~|buy~|catch~|collect~|convert~|cope~|deal~|decide~|do|doing|ensure~|feel~|fill~|find~|forecast~|fund~|generate~|get|getting|go|going|handle~|hire~|keep~|look~|make|making|manage~|market~|measure~|monitor~|onboard~|organise~|organize~|pay~|plan~|prioritise~|promote~|reach~|recruit~|report~|retain~|run|running|scale~|schedule~|secure~|set|setting|ship~|solve~|source~|staff~|start~|store~|support~|tackle~|test~|think~|track~|train~|use|using|work~',
};

/** What loses its apostrophe before “not”. */
const DENIED = ['are', 'could', 'did', 'do', 'does', 'has', 'have', 'is', 'should', 'was', 'would'];

/** What short forms and slips of the pen stand for. */
export const spelledOut: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DENIED.map((verb) => [`${verb}nt`, `${verb} not`])),
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  lets: 'let us',
  whats: 'what is',
  thats: 'that is',
  hows: 'how is',
  heres: 'here is',
  theres: 'there is',
  weve: 'we have',
  theyre: 'they are',
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  tnx: 'thanks',
  gonna: 'going to',
  wanna: 'want to',
  ll: 'will',
  ve: 'have',
  thankyou: 'thank you',
  calender: 'calendar',
  wether: 'whether',
  recieve: 'receive',
  intrested: 'interested',
  oportunity: 'opportunity',
  oppurtunity: 'opportunity',
  bussiness: 'business',
  buisness: 'business',
  experiance: 'experience',
  proffesional: 'professional',
  proffessional: 'professional',
  colaborate: 'collaborate',
  mins: 'minutes',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  msg: 'message',
  info: 'information',
  ppl: 'people',
  linkedin: 'linkedin',
};

/** Words that join others, by the bit that their tokens get. */
export const joints: readonly (readonly [bit: number, words: string])[] = [
  // What ends in one of them is cut off.
  [
    Token.leads,
    'a about across am an and another any are as at be been being between but by can could did do does each every for from had has have if in into is its like may might more my no of on or our over per should some such than that the their these this those to too very was were what when where whether which while who why will with without would your',
  ],
  // Of these what comes before belongs to the phrase: who does it.
  [Token.acts, 'i we you'],
];
