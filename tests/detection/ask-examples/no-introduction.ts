export const fires = ['I would be glad to hear of the head of buying at the co-op you told me of.'];
export const silent = [
  'Would you introduce me to the head of buying at the co-op?',
  'Could you put us in touch, perhaps over lunch?',
  'Would you write Nuria a line on what we did?',
];
