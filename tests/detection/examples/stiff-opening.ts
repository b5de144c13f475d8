export const fires = [
  { text: 'I hope this message finds you well.', marks: ['I hope this message finds you well'] },
];
export const silent = ['The fox finds you by the smell.'];
