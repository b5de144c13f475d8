import { defineAskRule } from './types';

export default defineAskRule({
  id: 'no-result',
  what: { en: 'No result recalled' },
  why: { en: 'You do not remind them of what you achieved together, so they have nothing to tell of you.' },
  cleared: {
    en: [
      /\b(?:(?:your|our|the|such|good|great) (?:\w+ )?(?:results?|success|outcome|improvement)|(?:your|our|saw the) (?:\w+ )?(?:numbers|figures)|the (?:job|work|project|audit|training|move|launch) (?:that |which )?we did|now (?:it's|it is|they're|they are) (?:down|up|one|two|at|only)|(?:what|that|everything) (?:we|you and i|our teams) (?:did|achieved|built|managed|got done|reached|pulled off|finished|accomplished)|(?:since|when|after|now that|once) (?:we|you and i|our (?:project|work|workshop|training)|the (?:project|launch|rollout|move|workshop|training|merger|audit|redesign|relaunch|new \w+))|(?:working|worked) together on|(?:together )?we (?:cut|saved|won|halved|doubled|tripled|grew|reduced|shortened|finished|launched|opened|brought|moved|raised|turned|filled|fixed|shipped|closed|got|took|went|lowered|increased|managed|built|rebuilt|redesigned|met))\b/gi,
      /\b(?:you|your (?:\w+ )?(?:team|reps?|people|company|shop|plant|clinic|school|department|firm|office|crew|staff|stores?)) (?:\w+ )?(?:cut|cuts|saved?|saves|won|wins|halved|doubled|tripled|grew|reduced|shortened|finished|launched|opened|raised|filled|went from|now (?:\w+)|told me|said|wrote|mentioned|were able|got|sold|closed|hired|gained|lost \w+ fewer|no longer)\b/gi,
      /\b(?:from|by) (?:\p{Sc}?\d[\d.,]*\s?(?:%|percent|days?|weeks?|hours?|months?)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half) ?(?:\w+ )?) ?(?:to|percent|%|a (?:third|quarter))|\b(?:went|gone|worked|turned) (?:out )?(?:so |very |really )?(?:well|out|nicely|smoothly)\b|\bby (?:a (?:third|quarter|fifth|half|tenth)|half|\d)|\b(?:went|fell|dropped|rose|gone) (?:from|by|up|down)\b|\b(?:fewer|faster|quicker|shorter) (?:\w+ ){0,2}than\b|\bhalf the (?:time|cost|price)\b/giu,
    ],
  },
});
