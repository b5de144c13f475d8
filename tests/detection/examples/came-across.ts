export const fires = [
  { text: 'I came across your profile on Monday.', marks: ['I came across your profile'] },
];
export const silent = ['I came across the bridge with your brother.'];
