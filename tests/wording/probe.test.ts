import { test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { render } from '@/utils/wording/render';
import { wordingOf } from '@/utils/wording/frames';
import { situations } from '@/utils/wording/suggestions';
import { contexts } from './contexts';
import { particularly, particulars } from './particulars';
const ctxOf: Record<string,string[]> = {invite:['inviteBare','inviteMet','inviteNoted','inviteMutual'],first:['first','firstMet','firstNoted'],follow:['first'],unanswered:['unanswered'],reply:['asked','told'],pick:['mine'],'answer-pitch':['pitched'],'answer-invite':['invited'],thank:['mine','told'],tell:['mine'],congratulate:['mine'],referral:['trusted']};
test('probe', () => {
  let n=0, bad=0; const per: Record<string,number>={};
  console.log('particulars', Object.values(particulars).flat().length);
  for (const s of situations) for (const f of s.frames) for (const tone of ['plain','warm','formal'] as const) {
    const key = Object.keys(ctxOf).filter(k=>s.id.startsWith(k)).sort((a,b)=>b.length-a.length)[0]!;
    for (const name of ctxOf[key]!) for (const turn of [0,1,2,3]) {
      const c = contexts[name]!; if(!c) throw new Error(name);
      const {text}=render(particularly(wordingOf(s,f,{...c,tone}),turn)); n++;
      if (c.kind==='invite' && text.length>200) console.log('LONG', text.length, f.id, tone, text);
      const {verdict,findings}=analyzeMessage(text,{kind:c.kind,recipient:c.recipient,thread:c.thread});
      if(!['personal','ordinary','referral'].includes(verdict??'')) { bad++; per[f.id]=(per[f.id]??0)+1; if(per[f.id]===1) console.log(verdict, f.id, tone, name, '|', text, '|', findings.map(x=>x.signal).join(',')); }
    }
  }
  console.log(n,bad,per);
},120000);
