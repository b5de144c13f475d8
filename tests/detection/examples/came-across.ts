export const fires = [
  { text: 'I came across your profile today.', marks: ['came across your profile'] },
  { text: 'LinkedIn suggested that we talk.', marks: ['LinkedIn suggested'] },
];
export const silent = ['I ran across the road.', 'I saw the sea on Sunday.'];
