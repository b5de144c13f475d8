import type { Cue } from './cue';

/** The user turns it down, or asks to be left alone. */
export const REFUSAL: Cue = {
  en: [
    /\b(?:not|n't) (?:(?:really|at all|currently|actually|all that) )?(?:interested|interesting|(?:my|our) thing|for (?:us|me)|looking (?:for|to)|needed|relevant|in the market|a fit|a good fit|the right|necessary)\b/gi,
    /\b(?:no,? ?(?:thanks|thank you|thx|need)|i'll pass|(?:i|we) (?:would not|wouldn't|won't|cannot|can't)|not (?:at (?:the moment|present|this time)|now|right now|today|this (?:year|time|quarter))|too (?:expensive|early|busy)|i(?:'d| would) (?:rather|prefer) not|please stop|stop (?:messaging|writing|contacting|sending|pitching|selling)|unsubscribe|leave me alone|opt out|nope)\b/gi,
    /\b(?:take|remove|delete) (?:me|us|my)\b|\b(?:happy|fine|content|satisfied|sorted|covered|all set|good) (?:with (?:our|my|what|the|it|them|this|that|how|things)|as (?:we|i|it|things))/gi,
    /\b(?:don't|do not|doesn't|won't|didn't|did not) (?:need|want|have (?:a |any )?(?:need|budget|interest|time)|contact|write|send|message|call)\b|\b(?:i|we|they) (?:don't|do not|won't|didn't|did not) (?:do|invest|take|buy|use|deal|discuss|ask|connect|exhibit|outsource)\b/gi,
    /\b(?:already|just) (?:have|use|signed|work with|chose|bought|got)\b|\b(?:sorted|covered|all set)\b[.!]?$|^no\b[.,!]?/gim,
    /\b(?:thanks? (?:you )?for thinking of|(?:perhaps|maybe) (?:one day|later|another time|some other time|in the future|next year)|(?:i|we) (?:do|make|handle|read|build|run|write|take|fix) (?:\w+ ){0,2}(?:myself|ourselves|in-house|by hand)|no budget|booked (?:out|up|until|till)|not my (?:decision|area|department|job|field|world|cup)|(?:we|i) manage\b|never (?:needed|wanted|used))/gi,
  ],
};

/** The user asks back what this is: a question that invites no offer. */
export const CHALLENGE: Cue = {
  en: [
    /\b(?:why\b|(?:what|which|anything) (?:made|makes|prompted|brought|brings|led|caught|leads)\b|(?:particular|specific|any|what|what's the) reason\b|how (?:can|could|may) i (?:help|be)|what can i (?:do|help)|(?:by|from) whom|who (?:told|gave|recommended)|(?:what|which) (?:\w+ )?(?:do|did) you (?:see|know|like|think|mean|have in mind|enjoy|read)|which (?:of my|post|article|part|one)\b|how come|how did you (?:find|come|get)|(?:may|can|could) i ask (?:who|what|why|how|where)|what (?:is it|it is|it's) (?:all )?about|do you mean|are you (?:a |an )?(?:journalist|agency|salesman|salesperson|seller|recruiter|selling)|where did you (?:get|find)|do (?:i|we) know|have we met|who (?:are|is) (?:you|this)|what (?:is|'s) this (?:about|for|regarding)|what (?:do|did) you want|(?:is|was) (?:this|that|it) (?:a|an) (?:pitch|ad|sales|bot|automated|template)|are you a (?:bot|human|robot))/gi,
    /\b(?:did|have|had) you (?:even |actually |ever )?(?:look(?:ed)?|read|see|seen|check(?:ed)?|visit(?:ed)?)\b|\b(?:my|the|our) (?:profile|headline|bio|website)\b|\bwrong (?:person|name|company)\b|\bmy name is\b/gi,
  ],
};

/** The user asks for what is offered, or for the price of it. Clears at any time. */
export const ASK: Cue = {
  en: [
    /\b(?:what (?:do|does|would|will) (?:you|it|that|they|this) (?:charge|cost|run)|how much (?:do|does|would|is|are|for)|(?:your|the) (?:price|prices|pricing|rate|rates|fee|fees|price list|rate card)|same (?:rate|price|terms)|what (?:it|that) costs?|(?:what are|are) your (?:rates|prices|fees))\b/gi,
    /\b(?:request for (?:quotation|proposal|quote|information)|(?:a|your|the) (?:quote|quotation|demo|proposal|estimate)(?: (?:for|on|of|by|to)\b|[?.!,]|$)|offers by\b|rf[pqi])\b/gim,
    /\b(?:send|show|tell|give|email|e-mail|forward|share|bring|mail)(?: it| them| that)? (?:me|us|it over|it to me|over)\b(?! (?:why|what made|who|alone|out|off))/gi,
    /\b(?:tell me more|(?:i|we)(?:'m| am|'re| are) (?:very |really |quite |definitely )?(?:interested|looking for|in need|curious about|keen)|(?:i|we) (?:need|are after|would need) (?:a|an|some|someone|help)|do you (?:sell|offer|rent|deliver|ship|stock|still (?:do|make|have|sell))|could you (?:help|quote|do|make|supply|send|recommend))\b/gi,
    /\b(?:are you (?:hiring|looking for)|(?:i've|i have|i|i just|i've just) applied|my application|(?:about|for|in) the (?:\w+ )?(?:role|position|vacancy|opening)\b)/gi,
  ],
};

/** The user takes up what was said: a yes, a time, a promise. Clears as an answer to an offer. */
export const WELCOME: Cue = {
  en: [
    /\b(?:yes|yep|yeah|sure|ok|okay|always|absolutely|definitely|of course)(?:!|,? (?:please|let's|i'd|we'd|i would|happy|gladly|with pleasure|that|why not|to|do|works|go|bring|send|keep|i'll|we'll|come|the|april|may|june|\p{Lu}\w+ works)\b)|\b(?:gladly|with pleasure|please do|go ahead|count (?:me|us) in|why not|it's a deal|keep (?:it|them|one|me)|bring (?:it|them|one|two|the|some|along)|(?:i'm|we're|i am|we are) in(?=[.!,\n]|$)|let's (?:do|meet|talk|speak|say|try|set|go|have|start|find|make|discuss))\b/giu,
    /\b(?:sounds|looks) (?:good|great|interesting|lovely|fine|perfect|like fun)|\b(?:good|great|lovely|brilliant) (?:idea|news|timing)\b|\b(?:i'd|we'd|i would|we would) (?:very much |really |certainly )?(?:love (?:to|that|it|one|this)|like (?:to|that|it|one|this)|be (?:glad|happy|delighted|up|interested)|welcome)\b|\b(?:happy|glad|delighted) to (?!connect|be connected|meet|e-meet|accept|have you|be in|hear|know)\w+|\b(?:very|really) (?:useful|helpful|interesting)\b/gi,
    /\b(?:that|it|this|which|\w+day|week|month|time|noon|\d(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december) (?:works|suits|would work|is (?:good|fine|best|perfect|great)|it is)\b|\bworks (?:for|fine|well|great)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:at|works?|is|are|then|it is|suits?|would|morning|afternoon|evening|after)\b|\b(?:come|see you|meet|call|talk|until|speak)(?: \w+)? (?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi,
    /\b(?:i'll|i will|we'll|we will|you'll have|let me) (?:send|write|call|check|ask|look|get back|be there|talk|bring|forward|introduce|sign|come|confirm|take|show|ring)\b|\b(?:i|we) can (?:send|call|bring|come|talk|do|introduce|be there|meet|make)\b|\bsorry (?:for|about|i|[A-Z])[^.!?\n]{0,20}\b(?:delay|late|silence|slow|wait|missed|end|away|road)\b/gi,
    /\b(?:can|could|shall|should) we\b|\bwhen (?:can|could|do|would|are) (?:you|we)\b|\b(?:can|could) you (?:do|make|come|bring|also|add|start|deliver|put)\b/gi,
  ],
};

/** The user warms to the other side. */
export const WARM: Cue = {
  en: [
    /\b(?:wonderful|lovely|beautiful|delicious|delighted|what a (?:nice|lovely|surprise|joy)|loved|well done|congratulations|congrats|haha|welcome|brilliant|my (?:daughter|son|wife|husband|kids|children|mother|father))\b/gi,
  ],
};

/** Time that both spent together, or somebody between them, told in a way that is easily checked. */
export const KNOWN: Cue = {
  en: [
    /\b(?:(?:great|good|nice|lovely|fun|wonderful|pleasure|glad|thanks for) (?:to (?:see|meet|talk|speak|chat|catch)|meeting|seeing|talking|speaking|chatting|catching|having|running into|bumping into))\b[^.!?\n]{0,30}?\b(?:at (?:the|your|our|my)|during|over (?:lunch|dinner|coffee|breakfast|drinks)|last (?:week|night|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|again|this morning|earlier today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/gi,
    /\b(?:[Gg]reat|[Gg]ood|[Nn]ice|[Ll]ovely|[Ff]un) (?:to (?:see|meet|talk|speak|chat)|meeting|seeing|talking|speaking|chatting)\b[^.!?\n]{0,30}? (?:at|in) (?!LinkedIn)\p{Lu}/gu,
    /(?<!that )\b(?:we|us both) (?:met|spoke|talked|worked together|studied|sat|closed|shared|were (?:both )?(?:at|in)|overlapped|used to|last (?:spoke|met|talked|worked|saw))\b|\b(?:you (?:once |still )?(?:took|taught|showed|drove|sold|fixed|lent|owe|trained|treated|examined|cured|married|hired|coached|supervised|installed|delivered) (?:me|us|my|our|mine)|in your debt|is (?:that|this|it) (?:really )?you\b|remember (?:me|the (?:girl|boy|guy|man|woman|one))|(?:i|we) (?:laid|fixed|painted|repaired|delivered|installed|rented|ate|stayed|bought|ordered) (?:\w+ ){0,4}(?:your|with you|from you|at your))\b|\bwhen (?:we (?:were (?:both|at|in|young|kids|students|colleagues)|met|worked|spoke|talked|closed|sat)|i was (?:your|at your)|you (?:were (?:at|my|our|still)|ran|led|taught))\b|\bsince (?:we (?:met|last|spoke|worked|talked)|our (?:last|time|days|call|meeting)|the (?:days|time) )\b/gi,
    /\b(?:as (?:promised|discussed|agreed)|per our (?:call|chat|conversation|meeting)|(?:been|it's been) (?:ages|years|forever|too long|a long time|so long)|\w+ years? since|long time (?:no see|since)|(?:same|like|as|than)(?: \w+ as| as)? last (?:time|year|season)|same as (?:every|last)|(?:again|just) (?:this|like last) (?:year|time|summer)|last (?:year|season|time) (?:we|you|i|it|was)|for last (?:year|time))\b/gi,
    /(?<![\p{L}])(?!LinkedIn|We|They|People|Everyone|Clients|That|This|It|What|Which|Who|There|He|She|Your|My|Our|Somebody|Nobody|Something|I )\p{Lu}[\p{L}'-]+ (?:suggested|gave me|told me|pointed me|introduced us|put us in touch|recommended (?:you|that|i|your)|said (?:i|you|that|to))\b/gu,
    /\b(?:put a (?:face|name|voice) to|found you (?:here|on here)|here at last|here too!)|\b(?:your (?:old|former) (?:student|colleague|classmate|neighbou?r|team)|in your (?:class|course|team)|took over from|(?:i'm|i am) the new \w+ (?:on|for|of|in) the|as (?:every|each) (?:year|january|spring|summer|autumn))\b/gi,
  ],
};

/** The user greets an old acquaintance. */
export const REUNION: Cue = {
  en: [
    /\b(?:(?:good|great|lovely|nice) (?:to (?:hear from|see) you|catching up|to have you back)|long time|how(?:'s| is| are| was| were| did) (?:the|your|his|her|everyone|everybody|things (?:at|with|in)|little|it (?:go|going with)|(?!you\b|it\b|things\b)\w+ doing)|remember (?:you|me|the|that|when|our)|(?:of course i|i do|i still) (?:remember|know)|(?:not|haven't|never) forgotten|you still (?!want|need|interested|looking|have not)\w+|miss(?:ed)? (?:you|our|the|those)|give my|say hi|say hello|regards to|(?:are|is|do|does) (?:you|she|he|they) still (?:at|in|with|work|run|play|live|the)|welcome (?:aboard|back)|as (?:always|usual)|thank you (?:again )?for last|see you (?:on|at|in|there|next|soon|then|tomorrow))\b/gi,
  ],
};

/** Business that both already have. */
export const SHARED_WORK: Cue = {
  en: [
    /\byour (?:(?:server|current|own|last|next) )?(?:order|licen[cs]e|invoice|policy|delivery|enquiry|inquiry|application|reservation|booking|request|refund|membership)(?: (?:\w+ )?(?:is|was|for|runs|expires|ends|no|number|of|from|has|will|came|went|ships|on|starts)\b|[,.?!#])/gi,
    /\b(?:you (?:asked (?!yourself)\w+|ordered|requested|bought|signed (?:the|on)|applied (?:for|to)|sent (?:me|us)|told (?:me|us))\b|(?:thanks|thank you) for (?:applying|your (?:application|order|inquiry|enquiry|request|visit|purchase))|another (?:\w+ )?(?:for you|job|order|project)|our (?:joint|next (?:meeting|delivery)|contract|agreement|shared|yearly|annual)|the (?:renewal|tender|invoice|minutes|recap|handover|shared folder|kick-?off|purchase order|contract (?:runs|ends|with us)))\b/gi,
    /\b(?:do you want us to|shall (?:i|we) (?:send (?:you )?the (?:renewal|usual)|renew|extend)|(?:could|can) you (?:please )?(?:send|sign|upload|approve) (?:me |us |over )?(?:the|that|this)\b)/gi,
  ],
};

/** The user deals with something of theirs. */
export const THEIR_MATTER: Cue = {
  en: [
    /\byour (?:order|policy|invoice|application|car|house|roof|file|case|samples?|draft|contract|booking|appointment|manuscript|delivery|flight|claim|lease|kitchen|garden|son|daughter|pupils?|students?|last (?:\w+ ){0,2}\w+)\b/gi,
  ],
};

/** The other side would pay the user, or asks for the user's work. */
export const BUYER: Cue = {
  en: [
    /\b(?:(?:we|i)(?:'d| would)? (?:like|love|want|need|be glad|be happy|are looking|am looking|'re looking|'m looking) to (?:(?:buy|order|book|commission|license|stock|carry|exhibit|purchase|sell|show) (?:your|one|some of your|it|them|from you|\d+)|hire you|become a client))\b/gi,
    /\b(?:budget (?:that )?(?:is|was|has been|'s) (?:approved|there|signed)|we have (?:the |a )?budget|happy to pay|(?:we|i)(?:'ll| will| can)? pay (?:you|your|for your|[$£€]?\d+)|pay you|(?:what are|what's|know|send|share|tell (?:me|us)|bring|have) your (?:usual |daily |day |hourly )?(?:rates?|prices?|fees?|quote|quotation|availability)|your usual (?:rate|fee|price)|what (?:do|would) you charge|(?:can|could) you quote|your price list)\b/gi,
    /\bwould you (?:be (?:open|willing|able|available|free) to |consider |like to |ever |possibly )?(?:(?:supply|supplying|write|writing|speak|speaking|teach|teaching|train|training|exhibit|translat\w+) (?!to me|with me|to us|with us)|take (?:our|on))/gi,
    /\b(?:would you (?:be (?:interested in|up for) )?(?:sell(?:ing)?|supply(?:ing)?|part(?:ing)? with) (?!your)|what would you (?:want|take|ask) for|how much would you (?:charge|want|ask|take))\b/gi,
    /\bwe need (?:counsel|advice|your help|someone like you|an? (?:trainer|lawyer|translator|designer|architect|accountant|consultant|speaker|coach|photographer|writer|editor|vet|tutor|caterer))\b/gi,
  ],
};

/** Words of the reminder. What comes without an answer to the last is one in any words. */
export const BUMP: Cue = {
  en: [
    /\b(?:just |wanted to )?(?:following up|follow(?:ed)? up|circling back|circle back|bumping|bump|floating|nudge|last nudge|checking (?:back )?in|reaching out again|trying (?:you )?(?:one more time|again)|(?:one )?last (?:try|call|chance|reminder|message)|quick reminder)\b[^.!?\n]{0,60}/gi,
    /\b(?:did|have) you (?:get a chance|see|seen|had a chance|have a (?:look|chance)|miss|missed|manage|pick|register)\b[^.!?\n]{0,60}\??/gi,
    /\b(?:any (?:thoughts|update|updates|interest|news|luck)|thoughts|still (?:interested|keen|relevant)|should i (?:close|stop|delete|assume)|in case (?:you missed|it got|this got)|(?:haven't|have not|not) heard (?:back|from)|get(?:ting)? (?:lost|buried))\b[^.!?\n]{0,60}\??/gi,
  ],
};

/** An invite that gives no reason, whatever a model makes of it. */
export const STOCK: Cue = {
  en: [
    /\b(?:(?:join|add you to|have you in|expand(?:ing)?|grow(?:ing)?|build(?:ing)?) (?:my|your|our)(?: \w+)? network|add you to my|(?:always|looking|like|love|happy|great|good)(?: \w+)? to (?:connect|link up|network|know)|mutual(?:ly)? (?:connections?|beneficial)|let's (?:connect|link up|network)|(?:saw|see|noticed) (?:that )?you (?:liked|commented|reacted|follow|viewed|also)|(?:came|come) across your profile|connecting with (?:\w+ ){1,2}(?:who|i|in|that|from|across)|(?:connect|connecting) with (?:\w+ )?(?:you|like-?minded|leaders|owners|professionals|people|fellow|other)|(?:like|love|wanted|want|pleasure|honou?red) to (?:be )?connect)/gi,
  ],
};
