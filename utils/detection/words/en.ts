/** Classes of English words that phrases of signals are made of. Phrases are read by `../phrases.ts`. */
export const words: Readonly<Record<string, string>> = {
  /** The sender's side as a seller. */
  WE: 'we | us | OURS | MINE',
  OURS: 'our X? (OFFERING | company | team | firm | agency | startup | clients | customers | users | business | group | organization | organisation | studio | practice | consultants | experts | engineers | developers | network | community | brand | lab | fund | people | guys | partners)',
  MINE: 'my X? (OFFERING | company | team | firm | agency | startup | business | clients | studio | consultancy | practice | employer)',
  OFFERING:
    'platform~ | solution~ | software | service~ | tool~ | toolkit | product~ | app~ | system~ | program~ | programme~ | package~ | framework | methodology | saas | crm | api | plugin | extension | course~ | training | offering~ | dashboard | engine | suite | technology | tech | widget | hardware | device~ | machine~ | line | range | bot | agent~ | assistant | subscription | marketplace | workshop~ | method | approach | process | model | playbook | coaching | mentorship | consulting | financing | loan~ | insurance | policy | policies | fund',
  /** Whom sellers speak of in the plural. */
  GROUP:
    'company | companies | teams | team | businesses | firms | leaders | founders | agencies | executives | execs | brands | organizations | organisations | orgs | owners | startups | managers | practices | departments | clients | customers | people | professionals | entrepreneurs | operators | sellers | retailers | restaurants | dentists | clinics | hospitals | hotels | schools | manufacturers | advisors | advisers | recruiters | marketers | developers | engineers | directors | vps | ceos | ctos | cfos | coos | cmos | cios | cisos | hr | smbs | smes | enterprises | groups | brokers | agents | realtors | lawyers | attorneys | accountants | consultants | coaches | creators | publishers | investors | funds | banks | charities | nonprofits | nonprofit | universities | vendors | suppliers | distributors | shops | stores | merchants | landlords | homeowners | families | individuals | folks | women | veterans | physicians | doctors | nurses | parents | students | contractors | builders | architects | designers | partners | providers | labs | studios | warehouses | plants | factories | farms | growers | fleets | carriers | shippers | plants | facilities | venues | gyms | salons | employers | heads | chiefs | outfits | labels | owners | others',
  HELPV:
    'help~ | assist~ | enable~ | empower~ | equip~ | support~ | serve~ | specialize~ | specialise~ | advise~ | coach~ | consult~ | partner~ | guide~ | teach~ | train~ | represent~',
  MAKEV:
    'offer~ | provide~ | deliver~ | build~ | built | make~ | made | making | sell~ | sold | supply~ | develop~ | create~ | launch~ | design~ | run | runs | running | ship~ | automate~ | manage~ | handle~ | replace~ | produce~ | source~ | give~ | gave',
  BENEFITV:
    'increase~ | boost~ | grow~ | scale~ | reduce~ | cut | cuts | cutting | double~ | triple~ | streamline~ | optimize~ | optimise~ | improve~ | maximize~ | maximise~ | automate~ | accelerate~ | transform~ | protect~ | save~ | generate~ | drive~ | lower~ | raise~ | slash~ | eliminate~ | simplify~ | unlock~ | shorten~ | speed~ | shave~ | trim~ | win~ | recover~ | retain~ | free~ | fill~ | replace~ | minimize~ | minimise~ | halve~ | avoid~ | fix~ | solve~ | get~ | book~ | close~ | consolidate~ | cover~ | secure~ | modernize~ | modernise~ | stop~ | prevent~ | turn~ | hit',
  METRIC:
    'sale~ | revenue | lead~ | pipeline | cost~ | churn | growth | productivity | efficiency | roi | conversion~ | workflow~ | process | processes | operations | ops | traffic | profit~ | profitability | tax | taxes | wealth | time | hours | hiring | retention | spend | spending | strategy | performance | margin~ | meetings | appointments | clients | customers | bookings | deals | downtime | risk~ | compliance | engagement | overhead | turnover | budget~ | savings | visibility | reach | ranking~ | rankings | reviews | orders | yield | waste | bills | bill | fees | premiums | absenteeism | burnout | onboarding | security | invoices | invoicing | admin | paperwork | errors | manual | backlog | delays | response | output | throughput | accuracy | attrition | demand | exposure | audience | funnel | outreach | campaigns | ads | energy | logistics | payroll | shipping | inventory | scheduling | reporting | calls | tickets | headcount | ramp | quota | awareness | presence | bottom',
  PRAISE:
    'impressive | inspiring | amazing | incredible | outstanding | remarkable | fascinating | exceptional | excellent | great | wonderful | stellar | interesting | diverse | extensive | exemplary | distinguished | awesome | fantastic | strong | solid | rich | unique | brilliant | terrific | cool | admirable | stunning | varied | accomplished',
  CAREER:
    'profile | background | experience | experiences | journey | career | work | achievement | achievements | expertise | credentials | accomplishments | accomplishment | record | portfolio | skills | skill | path | resume | cv | trajectory | success | growth | leadership | presence | insights | knowledge | contributions | vision | passion | trackrecord',
  CONTENT:
    'post | posts | article | articles | content | activity | updates | update | feed | posting | comments | writing | videos | newsletter | blog | page | website | site | insights | thoughts',
  PIECE:
    'post | posts | article | piece | comment | comments | podcast | episode | interview | newsletter | video | paper | book | thread | essay | blog | guide | study | research | story | series | writeup | slides | report | talk | panel | session | keynote | presentation | lecture | workshop | speech | webinar | poster | thesis | column | photo | photos | recipe | chart | map | note | answer | reply | question | recommendation | review | tutorial | repo | project | library | pull | plugin | package | memo | deck | poem | song | drawing | exhibit | exhibition',
  PIECEV:
    'wrote | said | shared | posted | described | explained | built | told | mentioned | published | argued | showed | presented | recommended | pointed | suggested | asked | taught | gave | put | made | drew | raised | launched | shipped | did',
  EVENT:
    'conference | meetup | summit | workshop | fair | hackathon | offsite | reunion | happy | hour | trade | show | dinner | retreat | expo | congress | symposium | convention | wedding | party | lunch | breakfast | brunch | barbecue | bbq | festival | ceremony | seminar | camp | bootcamp | class | course | training | roundtable | mixer | open | day | gala | marathon | race | match | game | tournament | conf | forum | booth | stand | table | bar | train | flight | plane | queue | ferry | pub | cafe | church | choir | club | trip',
  COMMS:
    'message | messages | email | emails | mail | mails | note | notes | inmail | inmails | outreach | invite | invitation | request | voicemail | voicemails | text | ping | dm',
  CALL: 'call | calls | chat | demo | meeting | zoom | walkthrough | conversation | intro | session | consultation | consult | presentation | discussion | talk | meet | coffee | hangout | phonecall | teams | huddle | sync | connect | introduction | review | assessment',
  SHORT:
    'quick | brief | short | introductory | intro | discovery | exploratory | strategy | informal | casual | virtual | NUM | fast | little | small | phone | video | zoom | free | complimentary | friendly | initial | live | personalized | personalised | private | two | minute',
  MINUTES: 'min | mins | minute | minutes | hour | hours',
  AMOUNT: 'NUM | ten | fifteen | twenty | thirty | five | few | couple | half | quarter | an | one',
  WHEN: 'today | tomorrow | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thurs | fri | (this | next | last) (week | month | morning | afternoon | evening | quarter | year | weekend | monday | tuesday | wednesday | thursday | friday | spring | summer | autumn | fall | winter)',
  DAY: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thurs | fri',
  SOFTEN:
    'just | really | only | maybe | perhaps | simply | quickly | briefly | also | still | currently | actually | truly | genuinely | always | recently | now | already | ever | even | definitely | especially | particularly | specifically | mainly | mostly | often | usually | personally | so | very | quite | pretty | highly | greatly | kindly | please | basically | probably | possibly | again | all | would | could | might | may | can | will | am | are | is | have | been | do',
  BE: 'am | are | is | was | were | be | been | being',
  HAVE: 'have | has | had | having',
  PERSONS:
    'someone | anyone | somebody | anybody | people | person | colleague~ | friend~ | contact~ | client~ | peer~',
  KIN: 'friend | colleague | boss | manager | brother | sister | wife | husband | cousin | mother | father | mum | mom | dad | daughter | son | neighbor | neighbour | uncle | aunt | teacher | professor | coach | roommate | flatmate | teammate | classmate | supervisor | partner | advisor | mentor',
  LIKE: '(would | will | do)? (love | like | want | wanted | wish | happy | pleased | hoping | hope | great | glad | honoured | honored | excited | looking | keen | delighted | nice | good | eager | value | wonderful | pleasure | thrilled | appreciate | enjoy | interested | fantastic | privilege | cool | open | compelled | thought | figured)',
  DOING:
    'handle~ | handling | manage~ | managing | approach~ | track~ | deal~ | solve~ | address~ | measure~ | find~ | source~ | generate~ | acquire~ | monitor~ | keep~ | balance~ | prioritize~ | prioritise~ | plan~ | run | running | use | using | do | doing | get | getting | make | making | organize~ | organise~ | pay~ | cope~ | hire~ | hiring | recruit~ | train~ | onboard~ | think~ | tackle~ | go | going | decide~ | schedule~ | store~ | protect~ | secure~ | market~ | promote~ | reach~ | fill~ | ensure~ | collect~ | forecast~ | budget~ | source~ | buy~ | ship~ | test~ | support~ | set | setting | catch~ | feel~ | report~ | look~ | attract~ | retain~ | staff~ | fund~ | build~ | keep~ | know | see | start~ | work~ | convert~ | scale~',
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
