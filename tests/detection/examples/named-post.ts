export const fires = [
  {
    text: 'Your piece about night trains made me book one.',
    marks: ['Your piece about night trains made me book one'],
  },
  { text: 'Your point about slow paint was right.', marks: ['Your point about slow paint was right'] },
];
export const silent = ['The post office is shut.', 'Your recent post was great.'];
