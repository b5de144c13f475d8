import { defineSignal } from '../types';

export default defineSignal({
  id: 'diagnostic-question',
  kind: 'pitch',
  what: { en: 'A question that sounds them out' },
  why: { en: 'They feel that the question is there for you to sell, not to listen.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'Q:how (are|do|does|is|have|did|would) (you|your X*2|SLOT X?|CAP) SOFTEN*2 DOING',
      'Q:what (is|are|does|would|do) (your|SLOT|the|you|CAP) X*4 (process|setup|stack|headache|problem|budget|today|using|look|doing)',
      '(biggest|main) X? (problem|headache)',
      'Q:(are|is|do|does|have|did|could|would) (you|your X*2|SLOT X?|CAP) SOFTEN*3 (using|use|happy|satisfied|considered|considering|thought|dealing|lose|planning|thinking|hiring|run|outsource|handle|handling|manage|managing|need|looking for|looking at|getting|tracking|doing|pay|paying|want|wish|content|comfortable|prepared|keep|invest|building|have a|have an|have any|have someone)',
      'Q:which X? (tool|partner)',
      'Q:who (do you|are you|is your|at) X*2 (work|SLOT)',
      'Q:(ever|have you ever|have you) SOFTEN? (considered|thought|looked)',
      'Q:how (much|many|long|happy) X*2 (hours|money|of|do|does|is|are|would|your|you)',
      '(pain point|on your radar|on your roadmap|on the roadmap|keeping you up|keeps you up|holding you back|on your list|in house)',
      '(curious|wondered|wanted to ask|interested to know|interested to hear|ask|asking|wanted to see|like to know|like to understand) (how|if|whether|what|who) (you|your|SLOT|CAP|this|it|the|is|are|anyone)',
      'Q:is X*4 (a priority|priority|something you|on your|holding|still a|in your|yours)',
      'Q:(what would|what if) (it|you|your|a|i)',
      'Q:what does X*4 (look like|mean|cost)',
      'Q:how (is|are) X*3 going (at|with)',
      'Q:(still|currently) (handling|looking|paying|on)',
      'Q:(do|does) X*3 (still|currently) X',
      'Q:(sound|is that|does this|is this) (familiar|true|ring)',
    ],
  },
});
