export const fires = [
  { text: 'Your impressive background in rope inspired me.', marks: ['impressive background'] },
];
export const silent = [
  'The play was great and the work on the roof is done.',
];
