import { ownCorpus, readCorpus, isFlagged } from './corpus';
import { exampleOf, learn, judge, FEATURES } from './learn';
const own = ownCorpus().map(exampleOf);
const out = readCorpus('/work/shared/corpus/outreach.jsonl').filter((x)=>x.lang==='en').map(exampleOf);
const TAU=Number(process.env.TAU??0);
const rate=(name:string, rows:{e:any,l:number}[])=>{
  const f=rows.filter(r=>isFlagged(r.e.text.label)), c=rows.filter(r=>!isFlagged(r.e.text.label));
  const R=f.filter(r=>r.l>0&&r.e.hasFault).length/f.length, F=c.filter(r=>r.l>0&&r.e.hasFault).length/c.length;
  const cs=c.map(r=>r.e.hasFault?r.l:-9).sort((a,b)=>b-a); const at=(q:number)=>{const th=cs[Math.floor(q*cs.length)]!; return (f.filter(r=>r.e.hasFault&&r.l>th).length/f.length).toFixed(3);};
  let auc=0; for(const a of f) for(const b of cs) {const al=a.e.hasFault?a.l:-9; auc+=al>b?1:al===b?.5:0;} auc/=f.length*c.length;
  console.log(name.padEnd(28),'AUC',auc.toFixed(4),'R@.03',at(.03),'R@.05',at(.05),'recall',R.toFixed(3),'fpr',F.toFixed(3), f.length,c.length);
};
const lo=(p:number)=>Math.log(p/(1-p));
for(const r of (process.env.RIDGE??'3').split(',').map(Number)){
  const model=learn(own,r); const j=judge(model);
  const o=out.map(e=>({e,l:lo(j(e).flagged)-TAU}));
  rate(`ridge ${r} out clean`,o.filter(x=>!x.e.text.borderline)); rate('   out all',o);
  rate('   own (train)',own.map(e=>({e,l:lo(j(e).flagged)})));
  const K=Number(process.env.K??6); const cv:any[]=[];
  if(K>1){ const batches=[...new Set(own.map(e=>e.text.batch!))];
  for(let k=0;k<K;k++){ const test=new Set(batches.filter((_,i)=>i%K===k));
    const m=judge(learn(own.filter(e=>!test.has(e.text.batch!)),r));
    for(const e of own) if(test.has(e.text.batch!)) cv.push({e,l:lo(m(e).flagged)-TAU});
  }
  rate(`   cv by batch (${batches.length})`,cv);
  rate(`   cv plain+w4`,cv.filter(x=>/^(plain|.?4)/.test(x.e.text.id))); }
  const W=(f:string,q:'pitch'|'generic')=>model.fits[q].weights[FEATURES.indexOf(f)]!.toFixed(1);
  const show=(rows:any[],src:string)=>{ for(const {e,l} of rows.sort((a:any,b:any)=>a.l-b.l)) { const fl=l>0&&e.hasFault; if(fl!==isFlagged(e.text.label)) { 
    const ws=e.evidence.words.map((w:string)=>{const i=model.words.indexOf(w); return i<0?'':w+':'+(model.fits.pitch.weights[FEATURES.length+i]!*.5).toFixed(1)+':'+(model.fits.generic.weights[FEATURES.length+i]!*.5).toFixed(1)}).filter((x:string)=>x&&/[0-9]*[.][3-9]|[1-9][.]/.test(x)).join(' ');
    console.log(`--- ${src} ${e.text.id} ${e.text.label} ${e.text.kind} ${e.text.batch??''} l=${l.toFixed(2)} ${e.text.borderline?'B':''}\n${e.text.text.slice(0,500)}\n   [${e.evidence.features.map(([f]:any)=>f+':'+W(f,'pitch')+':'+W(f,'generic')).join(' ')} ${ws}]`);} } };
  if(process.env.SHOW?.includes('out')) show(o,'OUT');
  if(process.env.SHOW?.includes('cv')) show(cv,'CV');
}
