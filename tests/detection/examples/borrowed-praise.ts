export const fires = [
  { text: 'Your impressive background in rope inspired me.', marks: ['Your impressive background'] },
];
export const silent = ['The play was good, and the roof is done.'];
