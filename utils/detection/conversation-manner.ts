import type { Cue } from './cue';

/** What somebody who sells calls themself. */
export const SELLER: Cue = {
  en: [
    /\b(?:i (?:help|get|turn|make|guide|show|support)|help(?:s|ing)|growth|grow|sales|account (?:executive|director|manager)|(?:business|client) (?:development|partner|success)|partnerships?|coach|coaching|advis[eo]rs?|consult(?:ant|ing)|strategist|mentor|recruit(?:er|ment|ing)|talent|headhunter|executive search|client|marketing|invest(?:or|ment|ments)|wealth|financial|evangelist|scal(?:e|ing)|convert(?:s|ing)?|specialist|solutions|acquisition|enterprise|seo|leads|lead gen\w*|opportunit(?:y|ies)|freedom|creator|expert|audits|representative|advocate|accelerator|sdr|gtm|ads|awards|nominations|exhibitors?|export manager|trading|publicist|curator of|placements?|onboarding|outreach|(?:client|journal|speaker|guest|festival|private) (?:relations|clients)|valuations?|launched|storytell\w+|pitch events|franchise|outsourcing|incentives|concierge|partner programme)\b/gi,
  ],
};

/** Roles in which one hardly sells anything. */
export const PLAIN_ROLE: Cue = {
  en: [
    /\b(?:students?|ph\.?d|msc|professor|prof|lecturer|teacher|researcher|scientist|retired|pensioner|parent|mother|father|nurse|midwife|doctor|surgeon|physio|vet|chaplain|vicar|journalist|reporter|farmer|neighbou?r|engineer|welder|builder|caretaker|librarian|colleague|schoolmate|classmate|friend|volunteer|council|apprentice|intern|buyer|landlord|auditor|jury|union|museum|school|university|hospital|college|club|editor|author|writer|candidate|trainee|driver|clerks?|court|office of|town|city|parish|library|reception|receptionist|practice (?:assistant|nurse)|(?:vet|doctor's|dental) practice|garage|human resources|hr|career changer|congress|festival|association|alumni|butcher|baker|dean|warden|forester|carpenter|joiner|electrician|plumber|mechanic|technician|pilot|captain|conductor|organist|violinist|archivist|conservator|restorer|historian|biologist|ecologist|chemist|physicist|geologist|oceanographer|volcanologist|linguist|mathematician|statistician|chef|gardener|beekeeper|shepherd|brewer|notary|judge|police\w*|fire ?fighter|paramedic|pharmacist|therapist|treasurer|trustee|secretary|curator(?! of)|maintainer|resident|pupil|choir|orchestra|theatre|rowing|ministry|municipality|county|department|harbour|port of|authority|customer|tenant|candidate|supervisor|next door)\b/gi,
  ],
};

/** Errands between people who already have to do with each other. */
export const ERRAND: Cue = {
  en: [
    /\b(?:(?:is|are|was|fell) (?:due|ready|over|online|done|finished|yours again)|as (?:you asked|agreed|promised|discussed|usual|always)|(?:again|like) (?:this|last|every) (?:year|summer|winter|time|season)|you (?:asked|wanted|sent|gave|wrote|said|told|lent|showed|helped|fixed|took|taught)|(?:your|the) (?:appointment|booking|entry|application|invoice|order|licen[cs]e|manuscript|lease|file|list of names|reference|homework|chapter|agenda|committee|jury|council|editors|exam|exam panel|hearing|thesis|project|programme goes|printer)|i(?:'ve| have)? (?:just )?(?:applied|moved|passed|inherited|found|read|been stuck)|thank(?:s| you) (?:for (?:your|the) (?:entry|help|answer|quick)|so much|again)|you saved|sorry to (?:nag|bother|chase|ask)|(?:a|my|our) (?:school|thesis|hobby) project)\b/gi,
  ],
};

/** Of a matter that both already have in hand: nobody opens with it to a stranger. */
export const SETTLED: Cue = {
  en: [
    /\b(?:(?:still|only|just|also) (?:need|missing|wait(?:ing)? for|lack)\b|(?:i|we)(?:'ll)? (?:still )?need (?:it|them|the|your|to know)\b|(?:is|are) (?:still )?missing|(?:is|are) due\b|due (?:by|on|date)|(?:by|before|in time for) the (?:\d|meeting|fair|board|end of|audit|concert|hearing|exam|wedding|print|committee|trip|opening|weekend|deadline|holidays|season|start|delivery|summer|winter)|(?:for|to) the (?:board|committee|trustees|minutes|rehearsal|tender|programme|printers?|audit|accountants?|insurers?|council|jury|parents)\b)/gi,
    /\b(?:as (?:in|every|each|last|for) (?:\d{4}|last|year|spring|summer|autumn|winter|january|time|the)|(?:of|since|from|in) (?:the )?(?:last (?:year|summer|autumn|spring|winter|season|time|week)|(?:19|20)\d\d)|once (?:more|again)|(?:the )?same (?:spot|place|as|terms|way|dates?|arrangement)|your usual|you(?:'re| are) (?:in on|down (?:as|for|to)|on (?:the|our|my) (?:list|rota|same)|booked|registered|due|first on)|(?:that|\w+s) you (?:picked|ordered|booked|chose|wanted|liked?|left|asked|mentioned|wrote|sent)|as (?:before|usual)|is with you|you(?:'ll| will) (?:do|give|play|speak|teach|sing|read) (?:the|a|at|for|with|in)|(?:we|i) still (?:use|have|owe)|(?:in|out|here) again|you (?:come|came) first|you (?:wondered|were asking|asked) (?:about|at|in|for|whether|if))\b/gi,
    /\b(?:(?:here|it'?s|this is|i'm|i am) )?\p{Lu}[\p{L}'-]+,? (?:of|from|at) (?:the|our|your|number|no\.?) (?:\p{Ll}|\d)|\bwe(?:'re| are) (?:both )?(?:on|in) the same\b|\b(?:my|your|our|the) (?:mail|e-?mail|phone|letter)s? (?:bounces?|bounced|was|is|came|keeps?|does(?:n't| not)|did(?:n't| not)|seems)|\b(?:don't|do not|did not|didn't) have your (?:phone|number|mail|e-?mail)|\bonly find you here\b/gu,
  ],
};

/** Praise that costs nothing. */
export const GUSH: Cue = {
  en: [
    /\b(?:love (?:it|that|this|your|what|connecting|the)|amazing|awesome|wow|fantastic|incredible|fascinating|inspir(?:ing|ed|ation)|impress(?:ive|ed)|admire|stands? out|remarkable|powerful|goosebumps|superhero|honou?r(?:ed)?|totally (?:get|understand)|i (?:totally|completely|fully|hear|feel) (?:get|understand|you|that)|great (?:question|problem|point|to be connected)|so (?:glad|happy|good) (?:we|to)|respect|caught my eye|what a (?:gift|story|life))\b/gi,
  ],
};

/** Haste and scarcity. */
export const HASTE: Cue = {
  en: [
    /\b(?:(?:\d+|one|two|three|few|some|last|only|the) (?:\w+ )?(?:seats?|spots?|slots?|places?|chairs?|units?|openings?|days?) (?:left|remaining|only|open)|(?:almost|nearly) gone|moving fast|(?:expires?|closes?|closing|ends?|runs? out|goes up)\b[^.!?\n]{0,30}\b(?:today|tonight|tomorrow|midnight|soon|week|month|quarter|\w+day|\d+)|(?:until|till|by) (?:midnight|tonight|\w+day)|miss (?:out|this|it|you)|give (?:your|it to|the) (?:\w+ ){0,2}(?:away|another|other)|(?:keep|kept|hold|held|holding|reserve[ds]?|pencil(?:led)?|saved?|save) (?:you |a |your |the |it |\d+ |in ){1,3}|last (?:chance|call|try|question|price)|final (?:notice|try|call)|this (?:week|month) only|half price|reduced|discount)/gi,
  ],
};

/** What is given away to be let in. */
export const GIFT: Cue = {
  en: [
    /\b(?:free|complimentary|no (?:charge|cost|obligation|pressure|upfront)|without (?:charge|obligation)|on (?:us|the house)|costs? (?:you )?nothing|at no cost|gift|card|samples?|trial|guide|report|audit|valuation|quiz|checklist|benchmark|assessment|mock-?up|case study|portfolio|catalogue|brochure|deck|one-sheets?|video|clip|webinar|masterclass|briefing|session|programme|program|cohort|lunch and learn|whitepaper|e-?book|pdf)\b/gi,
  ],
};

/** Of their own life or work, as those tell it who want nothing. */
export const OWN_LIFE: Cue = {
  en: [
    /\b(?:my|our) (?:(?:old|late|own|little|eldest|first|new|whole) )?(?:boss|daughter|son|wife|husband|mother|mum|mom|father|dad|grand\w+|aunt|cousin|brother|sister|kids?|boy|girl|thesis|supervisor|students?|pupils?|colleagues?|garden|dog|cat|class|school|hospital|ward|shop|parish|choir|ship|farm|workshop|house|flat|street|street|exam|research|paper|train|bike|car|boat|baby|office|building|invoice|order)\b|\b(?:haha|sorry (?:to|for|about)|forgive me|thank you so much|thanks a (?:lot|million)|i owe you|see you)\b/gi,
  ],
};

/** The user says that they do not know them, or asks what is behind it. */
export const DENIAL: Cue = {
  en: [
    /\b(?:(?:do|have) we (?:know|met|spoken|talked)|(?:don't|do not) (?:think|believe) (?:that )?we(?:'ve| have)? (?:met|know|spoke)|(?:i've|i have|i) (?:actually )?never (?:been to|met|studied|wrote|went|signed|asked)|mistake me|wrong (?:person|name)|with strangers|who (?:is|are) (?:this|you)|how (?:did (?:you|they|the \w+)|was i)|what (?:is|'s) it (?:about|for)|(?:it )?depends (?:what|on)|what do you (?:sell|want)|(?:which|what) (?:companies|brands|roles|post|member|one|exchange|jury|episode|would we)|is there (?:any|a) cost|by whom|on my profile|i (?:do|have) not (?:work|read|write)|haven't written)\b|^(?:why|what for)\?/gim,
  ],
};

/** An offer dressed as an honour: chosen, shortlisted, a name that came up. */
export const HONOUR: Cue = {
  en: [
    /\b(?:you(?:'ve| have|'re| are| were)? (?:been )?(?:selected|shortlisted|chosen|picked|approved|pre-approved|nominated|invited|qualif(?:y|ied))|we (?:picked|chose|selected|want) you|your name (?:came|on|has come)|with your name|thought of you|felt called|member mentioned|asked about you|cordially invite|congratulations|fee|retainer|contribut(?:e|es|ion)|instal(?:l)?ments|investment|membership|join as|packages?|sponsor(?:ship|ed)?|participation)\b/gi,
  ],
};

/** What speaks of selling where no plainer words do. */
export const BAIT: Cue = { en: [...HONOUR.en, ...HASTE.en, ...GIFT.en] };
