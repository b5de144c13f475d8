import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'diagnostic-question',
  kind: 'pitch',
  what: { en: 'A question that sounds them out' },
  why: { en: 'They feel that the question is there for you to sell, not to listen.' },
  isClause: true,
  phrases: {
    en: [
      'Q:what (are|do|does|is|would) (CAP|SLOT|the|you|your) X*4 (budget|doing|headache|look|problem|process|setup|stack|today|using)',
      'Q:(are|could|did|do|does|have|is|would) (CAP|SLOT X?|you|your X*2) SOFTEN*3 (building|comfortable|considered|considering|content|dealing|doing|getting|handle|handling|happy|have a|have an|have any|have someone|hiring|invest|keep|looking at|looking for|lose|manage|managing|need|outsource|pay|paying|planning|prepared|run|satisfied|thinking|thought|tracking|use|using|want|wish)',
      'Q:how (are|do|does|is) (SLOT|you|your X*2) SOFTEN*2 (approach~|deal~|generate~|handle~|manage~|measure~|source~|track~)',
      'Q:who (are you|at|do you|is your) X*2 (SLOT|work)',
      'Q:(ever|have you|have you ever) SOFTEN? (considered|looked|thought)',
      'Q:how (happy|long|many|much) X*2 (are|do|does|hours|is|money|of|would|you|your)',
      '(holding you back|in house|keeping you up|keeps you up|on the roadmap|on your list|on your radar|on your roadmap|pain point)',
      '(ask|asking|curious|interested to hear|interested to know|like to know|like to understand|wanted to ask|wanted to see|wondered) (how|if|what|whether|who) (CAP|SLOT|anyone|are|is|it|the|this|you|your)',
      'Q:(what if|what would) (a|i|it|you|your)',
      'Q:(does this|is that|is this|sound) (familiar|ring|true)',
    ],
  },
});
