import { analyzeMessage } from '@/utils/detection/analyze-message';
import { ownCorpus } from './corpus';
const all = ownCorpus().map(({text})=>text);
for(const L of [200,2000]){
const texts=Array.from({length:600},(_,n)=>{let t='';for(let at=n*7;t.length<L;at++)t+=all[at%all.length]+'\n\n';return (n+' '+t).slice(0,L);});
const cpu=(f:()=>void)=>{const a=process.cpuUsage();f();const b=process.cpuUsage(a);return b.user+b.system;};
for(let k=0;k<8;k++) console.log(L,(cpu(()=>{for(const t of texts) analyzeMessage(t,{kind:'message'});})/600).toFixed(1),'us cpu', (cpu(()=>{for(const t of texts) t.toLowerCase().split(/\s+/).length;})/600).toFixed(2));}
import { scannerOf } from '@/utils/detection/scanner';
import { Grammar } from '@/utils/detection/phrases';
import { tokenize } from '@/utils/detection/tokens';
import { signals } from '@/utils/detection/signals';
import { languageOf } from '@/utils/detection/language';
import { words, spelledOut } from '@/utils/detection/words/en';
{
const L=2000;
const texts=Array.from({length:600},(_,n)=>{let t='';for(let at=n*7;t.length<L;at++)t+=all[at%all.length]+'\n\n';return (n+' '+t).slice(0,L);});
const cpu=(n:string,f:(t:string)=>void)=>{let v='';for(let k=0;k<5;k++){const a=process.cpuUsage();for(const t of texts)f(t);const b=process.cpuUsage(a);v+=' '+((b.user+b.system)/600).toFixed(1);}console.log(n,v);};
const g=new Grammar(words); for(const s of signals) for(const p of s.phrases.en) g.add(p.replace(/^((?:Q:|\^)*)/,''),0);
const e=new Map([...g.ids].map(([w,id])=>[w,{id,isListed:false}])); const S=new Set<string>();
cpu('tokenize',t=>tokenize(t,e,S));
cpu('language',t=>languageOf(t));
const sc=scannerOf(signals.map(s=>s.phrases.en),words,spelledOut,[]);
cpu('scan',t=>sc.scan(t,S));
for(const s of signals) if(s.find) cpu(s.id,t=>s.find!(t,{kind:'message'}));
}
