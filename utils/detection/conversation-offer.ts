import type { Cue } from './cue';

/**
 * What offers are made of. Wider than a single message would bear: it counts only in a conversation that nothing
 * clears, and never alone.
 */
export const OFFER: Cue = {
  en: [
    // The seller first.
    /\b(?:i|we|my (?:team|company|agency|firm)|our (?:team|company|agency|firm|platform|tool|software|app|system|product|service|solution|program(?:me)?|clients?|customers?))(?:'ve|'m|'re| am| are| have| also| just| recently| currently| actually| only| both| specifically)* (?:help(?:s|ed|ing)?|provid(?:e|es|ing)|offer(?:s|ing)?|built|build(?:s|ing)?|design(?:s|ed)?|created?|develop(?:ed)?|run|speciali[sz]e|work(?:s|ed|ing)? with|partner(?:ed|s)? with|support|deliver|get|got|put|save[ds]?|cut|reduced?|boost(?:ed)?|scal(?:e|ed)|grow|machine|make|sell|represent|write|ghostwrite|coach|mentor|recruit|invest|fund(?:ed)?|generate|automate[ds]?|teach|look after|launch(?:ed|ing)?|host(?:ing)?|did|manage|supply|see|saw|found|book)\b/gi,
    /(?<![\p{L}])\p{Lu}[\p{L}\p{N}'-]*(?: \p{Lu}[\p{L}\p{N}'-]*){0,2}(?: is a(?:n)? [^.!?\n]{0,60}\b(?:that|which|for|to)| (?:lets|helps|gives|automates|saves|cuts|turns|makes|allows|enables|offers|provides|takes|handles|brings|connects|replaces|delivers)\b)/gu,
    // Figures and promises.
    /\d\s?(?:%|percent\b)|\p{Sc}\s?\d|\b\d[\d,.]*\s?k\b|\b(?:half the (?:price|cost|time)|a (?:third|fraction) of the (?:price|cost|time)|in as little as|up to \d|\d+x\b|free (?:trial|audit|training|review|consultation|guide|e-?book|samples?|workshop|webinar|masterclass|report|assessment|session|mock-?up|strategy|access|seat|spot|demo|draft|template|month|tool|video|call|resource|checklist)|for free|no[- ]obligation|discount|special (?:offer|price|rate)|guarantee[ds]?|or you don't pay|risk[- ]free|competitive (?:rates?|prices?)|at no cost|complimentary)\b/giu,
    /\b(?:qualified|exclusive|inbound|more|new|warm|high[- ]ticket|consistent|booked) (?:leads|clients|customers|meetings|appointments|calls|conversations|prospects|sales|revenue|bookings|patients|members|orders|quotes)\b|\b(?:client magnet|leads? gen(?:eration)?|passive income|(?:income|revenue) stream|financial freedom|side (?:hustle|income)|earn (?:from|up|extra|more|\d)|invest(?:ing|or|ment)s?\b|crypto|forex|trading|six[- ]figure|seven[- ]figure|\d-figure|(?:sell|convert|scale|grow) (?:more|your)|roi\b|done[- ]for[- ]you|turnkey|cutting[- ]edge|game[- ]changer|ai[- ]powered)/gi,
    // Segments, audits nobody asked for, events, jobs, benefits.
    /\b(?:most|many|other|several|plenty of|\d+ (?:in|out of) \d+|companies|businesses|teams|firms|leaders|owners|founders|people) (?:\w+ ){0,3}(?:like you(?:rs)?|such as yours?|in your (?:area|space|industry|position|shoes|field)|(?:we|i) (?:talk|speak|work)|tell us|come to us|see|save|struggle|find)\b|\b(?:companies|businesses|teams|firms|banks|schools|clinics|hotels|shops|brands|organi[sz]ations|practices|agencies|leaders|\w{3,20}(?:er|or|ist|ant|man|person)s) (?:like|such as) (?:you|yours|\w+)\b|\bfrom (?:principals|owners|leaders|founders|clients|teams|people like)\b/gi,
    /\b(?:on|at|through|visited|checked(?: out)?|reviewed|looked at) your (?:website|web ?site|site|page|profile|online presence|store|social)\b[^.!?\n]{0,80}\b(?:noticed|could|isn't|missing|found|slow|issues?|improve|losing|few things)|\b(?:free|short|quick|personal(?:ised|ized)?) video\b/gi,
    /\b(?:webinar|masterclass|workshop|online event|summit|bootcamp|live training|register (?:here|now|today)|reserve (?:your|you)|(?:seats|spots|places) (?:left|are|is|remaining|only)|goes live|sign up|early[- ]bird|dm me|comment below|waitlist|beta)\b|https?:\/\/|\b[\w-]{2,40}\.(?:com|io|ai|co|example|net|org)\/\w/gi,
    /\b(?:(?:urgent |immediate |exciting |great |new |perfect )?(?:requirement|opportunit(?:y|ies)|vacanc(?:y|ies)|opening)|perfect (?:match|fit|candidate)|(?:confidential|my|our) client|updated (?:cv|resume)|(?:senior|lead|head of|principal) [\p{L} ]{2,30}(?:role|position)|open to new|honest feedback|try (?:it|our|this)|our (?:starter|free|new|latest)|partnership|nominat(?:ed|ion)|shortlisted|(?:recognition|sponsor(?:ship)?|premium|starter) packages?|packages (?:start|begin|from)|(?:feature|showcase) you\b|production (?:fee|contribution)|collaborat(?:e|ion)|white[- ]label|reseller|affiliate)\b/giu,
    /\b(?:optimi[sz]e[ds]?|(?:your|the) competitors|case study|low[- ]hanging|bottom line|deserve (?:way )?more|unlock|skyrocket|next level|(?:save|saves|saving|cut|cuts|reduce|reduces|increase|boost|double|triple|automate)[sd]? (?:\w+ ){0,3}(?:hours?|time|money|costs?|spend|output|revenue|sales|bills?|taxes|churn|thousands?|turnover|productivity)|break through|discovery)\b/gi,
  ],
};

/** A question that sounds out. People who sell nothing ask such things too. */
export const SOUNDING: Cue = {
  en: [
    /\b(?:is (?:that|this|it) something (?:you|your)|would you (?:like|explore|want|be (?:open|interested|up|keen|willing))|can i (?:call|ring|phone)|could i (?:call|ring|phone)|(?:what's|what is) (?:the|your) (?:hardest|toughest|most difficult|big dream|holding you)|would (?:it|that|an? \w+(?: \w+){0,3}) (?:make sense|help|be (?:useful|helpful|worth|valuable|of (?:interest|value|use))))\b/gi,
    /\bhow (?:are|do|does|is|have|confident|happy|much|many|satisfied|often)\b(?! (?:you doing|you\?|things|is it going|is life|are things|is your (?:day|week|family)|is everything))[^.!?\n]{0,30}\byou(?:r|rs)?\b[^.!?\n]{3,120}\?/gi,
    /\b(?:what|which|who)(?:'s|'re| is| are| do| does| would| kind of| sort of| other)? (?:your|you|the)?\s?(?:team |company |current |currently |biggest |main |top |number one )*(?:use|using|crm|system|tool|tools|software|platform|provider|supplier|vendor|process|agency|solution|stack|challenges?|pain|headache|struggles?|bottleneck|priorit(?:y|ies)|handles|takes care|manages|is (?:responsible|in charge)|looks after|goals?)\b[^?\n]{0,80}\?/gi,
    /\b(?:are|is|do|does|have|has|would|did) (?:you|your (?:team|company|school|clinic|firm|shop|business|office|organi[sz]ation|practice|store|site|website))(?: \w+){0,3} (?:struggl\w+|us(?:e|ing)|looking (?:to|for|at|into)|open to|interested|consider(?:ed|ing)?|thought about|thinking (?:about|of)|against|happy with|satisfied|leaving|losing|need|have (?:any|a need)|invest|sell|tracking|spending|experienc\w+|currently|exploring|planning)\b[^?\n]{0,120}\?/gi,
    /\b(?:(?:the|a) (?:right|best|correct) (?:person|contact)|who (?:handles|takes care|looks after|manages|is responsible|should i|in your team|else)|should i (?:speak|talk|be talking)|biggest (?:headache|challenge|problem|pain|hurdle|struggle)|pain points?|(?:curious|wondering|wanted to ask)[^.!?\n]{0,20}(?:how|if|whether|what|who)\b|what would need|any (?:upcoming )?(?:requirements|needs|openings|vacancies)|magic wand|money on the table|what if you (?:could|never|had))\b/gi,
  ],
};

/** A bid for time or for leave to send something. People who sell nothing use these words too. */
export const BID: Cue = {
  en: [
    /\b(?:can|may|shall|could|should|mind if|happy to|want me to|let me|like me to|ok if) (?:i )?(?:send|share|show|draft|reserve|count you|set up|walk|give|record|forward|build|make|run|mock)\b/gi,
    /\b(?:(?:brief )?overview|(?:quick|brief|short|discovery|intro(?:ductory)?|strategy|exploratory|15|20|30|ten|five|fifteen|twenty|thirty|10|5)[- ]?(?:min(?:ute)?s?)?[- ]?(?:call|chat|demo|zoom|conversation|meeting|walkthrough|tour|session|catch[- ]?up)|jump on|hop on|(?:1[05]|20|30|ten|fifteen|twenty|thirty) ?-?min(?:ute)?s?\b|walk you through|show you\b|(?:book|pick|grab|find|choose|schedule|set up) (?:a|your|some|an?other) (?:time|slot|call|seat|spot|place|demo|meeting|chat|session|moment)|my (?:calendar|calendly|diary|booking)|(?:are|would) you (?:be )?(?:free|available)|your availability|on your calendar|calendly|worth (?:a|exploring|15)|when (?:could|can|would|is|are) (?:i|we|you|it|a)|see (?:it|this) in action)\b/gi,
  ],
};
