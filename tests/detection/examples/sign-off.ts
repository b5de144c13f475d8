export const fires = [
  { text: 'Kind regards, Bo', marks: ['Kind regards'] },
];
export const silent = [
  'He regards the sea.',
];
