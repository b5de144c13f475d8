import { test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { render } from '@/utils/wording/render';
import { wordingOf } from '@/utils/wording/frames';
import { situations } from '@/utils/wording/suggestions';
import { contexts } from './contexts';
import { filledWith } from './particulars';
import { emptyTalk } from './empty-talk';
const ctxOf: Record<string,string[]> = {invite:['inviteBare','inviteNoted'],first:['first','firstNoted'],follow:['first'],unanswered:['unanswered'],reply:['asked','told'],pick:['mine'],'answer-pitch':['pitched'],'answer-invite':['invited'],thank:['mine','told'],tell:['mine'],congratulate:['mine'],referral:['trusted']};
test('probe', () => {
  const per: Record<string,[number,number]>={}; const ver: Record<string,number>={};
  for (const s of situations) for (const f of s.frames) for (const tone of ['plain','warm','formal'] as const) {
    const key = Object.keys(ctxOf).filter(k=>s.id.startsWith(k)).sort((a,b)=>b.length-a.length)[0]!;
    for (const name of ctxOf[key]!) for (const turn of [0,1,2,3,4,5]) {
      const c = contexts[name]!;
      const {text}=render(filledWith(wordingOf(s,f,{...c,tone}),(h,nth)=>emptyTalk(h,turn+nth)));
      const {verdict}=analyzeMessage(text,{kind:c.kind,recipient:c.recipient,thread:c.thread});
      ver[String(verdict)]=(ver[String(verdict)]??0)+1;
      const p=(per[s.id]??=[0,0]); p[1]++; if(verdict==='generic'||verdict==='pitch') p[0]++; else if (p[1]-p[0]<3) console.log(verdict, f.id,'|',text);
    }
  }
  console.log(ver,per);
},120000);
