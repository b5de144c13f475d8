/** Classes of English words that phrases of signals are made of. Phrases are read by `../phrases.ts`. */
export const words: Readonly<Record<string, string>> = {
  /** The sender's side as a seller. */
  WE: 'we | us | OURS | MINE',
  OURS: 'our X? (OFFERING | company | team | firm | agency | startup | clients | customers | users | business | group | organization | organisation | studio | practice | consultants | experts | engineers | developers | network | community | brand | lab | fund | people | guys | partners)',
  MINE: 'my X? (OFFERING | company | team | firm | agency | startup | business | clients | studio | consultancy | practice | employer)',
  OFFERING:
    'platform~|solution~|software|service~|tool~|toolkit|product~|app~|system~|program~|programme~|package~|framework|crm|api|extension|course~|training|offering~|dashboard|engine|suite|technology|tech|hardware|device~|machine~|line|range|bot|agent~|assistant|subscription|workshop~|method|approach|process|model|playbook|consulting|financing|loan~|insurance|policy|fund',
  /** Whom sellers speak of in the plural. */
  GROUP:
    'company|companies|teams|team|businesses|firms|leaders|founders|agencies|executives|brands|organizations|organisations|owners|startups|managers|practices|departments|clients|customers|people|professionals|entrepreneurs|operators|restaurants|clinics|hospitals|hotels|schools|manufacturers|advisers|recruiters|developers|engineers|directors|vps|ceos|cfos|cisos|hr|enterprises|groups|brokers|agents|lawyers|attorneys|accountants|consultants|coaches|publishers|investors|funds|nonprofit|vendors|suppliers|shops|stores|merchants|families|individuals|folks|women|veterans|doctors|nurses|parents|students|contractors|builders|architects|partners|providers|warehouses|plants|factories|farms|carriers|facilities|gyms|employers|heads|labels|others',
  HELPV:
    'help~|assist~|enable~|empower~|equip~|support~|serve~|specialise~|advise~|coach~|consult~|partner~|guide~|teach~|train~|represent~',
  MAKEV:
    'offer~|provide~|deliver~|build~|built|make~|made|making|sell~|sold|supply~|develop~|create~|launch~|design~|run|runs|running|ship~|automate~|manage~|handle~|replace~|produce~|source~|give~|gave',
  BENEFITV:
    'increase~|boost~|grow~|scale~|reduce~|cut|cuts|cutting|double~|streamline~|optimize~|optimise~|improve~|automate~|transform~|save~|generate~|drive~|lower~|raise~|unlock~|shorten~|speed~|trim~|win~|recover~|retain~|free~|fill~|replace~|halve~|avoid~|fix~|solve~|get~|book~|close~|cover~|secure~|stop~|prevent~|turn~|hit',
  METRIC:
    'sale~|revenue|lead~|pipeline|cost~|churn|growth|efficiency|conversion~|process|processes|operations|ops|profit~|tax|taxes|wealth|time|hours|hiring|retention|spend|spending|strategy|margin~|meetings|appointments|clients|customers|bookings|deals|downtime|risk~|compliance|engagement|turnover|budget~|savings|visibility|reach|ranking~|reviews|orders|yield|waste|bills|bill|fees|absenteeism|onboarding|security|invoices|invoicing|admin|paperwork|errors|manual|backlog|delays|response|output|throughput|accuracy|attrition|demand|exposure|audience|outreach|ads|energy|logistics|payroll|shipping|inventory|scheduling|reporting|calls|tickets|headcount|ramp|quota|awareness|presence|bottom',
  PRAISE:
    'impressive|inspiring|amazing|incredible|outstanding|remarkable|fascinating|exceptional|excellent|great|wonderful|interesting|extensive|distinguished|awesome|fantastic|strong|rich|unique|brilliant|cool|accomplished',
  CAREER:
    'profile|background|experience|experiences|journey|career|work|achievement|achievements|expertise|credentials|accomplishments|record|portfolio|skills|skill|path|resume|cv|trajectory|success|growth|leadership|presence|insights|knowledge|contributions|vision|passion',
  CONTENT:
    'post|posts|article|articles|content|activity|updates|update|feed|posting|comments|writing|videos|newsletter|blog|page|website|site|insights|thoughts',
  PIECE:
    'post|posts|article|piece|comment|comments|podcast|episode|interview|newsletter|video|paper|book|thread|essay|blog|guide|study|research|story|series|slides|report|talk|panel|session|keynote|presentation|lecture|workshop|speech|webinar|poster|thesis|column|photo|photos|recipe|chart|map|note|answer|reply|question|recommendation|review|repo|project|library|pull|package|deck|song|drawing|exhibition',
  PIECEV:
    'wrote|said|shared|posted|described|explained|built|told|mentioned|published|argued|showed|presented|recommended|pointed|suggested|asked|taught|gave|put|made|drew|raised|launched|shipped|did',
  EVENT:
    'conference|meetup|summit|workshop|fair|hackathon|reunion|happy|hour|trade|show|dinner|retreat|expo|congress|symposium|wedding|party|lunch|breakfast|festival|seminar|class|course|training|roundtable|open|day|race|match|game|forum|booth|stand|table|bar|train|flight|plane|queue|ferry|church|choir|club|trip',
  COMMS:
    'message|messages|email|emails|mail|mails|note|notes|outreach|invite|invitation|request|voicemail|voicemails|text|ping|dm',
  CALL: 'call|calls|chat|demo|meeting|zoom|walkthrough|conversation|intro|session|consultation|presentation|discussion|talk|meet|coffee|teams|connect|introduction|review|assessment',
  SHORT:
    'quick|brief|short|introductory|intro|strategy|casual|virtual|NUM|fast|little|small|phone|video|zoom|free|complimentary|friendly|initial|live|personalised|private|two|minute',
  MINUTES: 'min | mins | minute | minutes | hour | hours',
  AMOUNT: 'NUM | ten | fifteen | twenty | thirty | five | few | couple | half | quarter | an | one',
  WHEN: 'today | tomorrow | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thurs | fri | (this | next | last) (week | month | morning | afternoon | evening | quarter | year | weekend | monday | tuesday | wednesday | thursday | friday | spring | summer | autumn | fall | winter)',
  DAY: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thurs | fri',
  SOFTEN:
    'just|really|only|maybe|perhaps|simply|quickly|briefly|also|still|currently|actually|truly|genuinely|always|recently|now|already|ever|even|especially|particularly|specifically|mainly|mostly|often|usually|personally|so|very|quite|pretty|highly|kindly|please|basically|probably|possibly|again|all|would|could|might|may|can|will|am|are|is|have|been|do',
  BE: 'am | are | is | was | were | be | been | being',
  HAVE: 'have | has | had | having',
  PERSONS:
    'someone | anyone | somebody | anybody | people | person | colleague~ | friend~ | contact~ | client~ | peer~',
  KIN: 'friend|colleague|boss|manager|brother|sister|wife|husband|cousin|mother|father|mum|mom|dad|daughter|son|neighbor|neighbour|uncle|aunt|teacher|professor|coach|flatmate|classmate|supervisor|partner|mentor',
  LIKE: '(would | will | do)? (love | like | want | wanted | wish | happy | pleased | hoping | hope | great | glad | honoured | honored | excited | looking | keen | delighted | nice | good | eager | value | wonderful | pleasure | thrilled | appreciate | enjoy | interested | fantastic | privilege | cool | open | compelled | thought | figured)',
  DOING:
    'handle~|handling|manage~|managing|approach~|track~|deal~|solve~|address~|measure~|find~|source~|generate~|acquire~|monitor~|keep~|balance~|prioritise~|plan~|run|running|use|using|do|doing|get|getting|make|making|organize~|organise~|pay~|cope~|hire~|hiring|recruit~|train~|onboard~|think~|tackle~|go|going|decide~|schedule~|store~|secure~|market~|promote~|reach~|fill~|ensure~|collect~|forecast~|budget~|buy~|ship~|test~|support~|set|setting|catch~|feel~|report~|look~|attract~|retain~|staff~|fund~|build~|start~|work~|convert~|scale~',
};

/** What short forms and slips of the pen stand for. */
export const spelledOut: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  havent: 'have not',
  hasnt: 'has not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
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
