export const fires = [
  {
    text: 'Your piece about night trains made me book one.',
    marks: ['Your piece about night'],
  },
];
export const silent = ['A pole two metres high.'];
