export const fires = [
  { text: 'Would you be open to introducing me to Dana?', marks: ['Would you be open to introducing me'] },
  { text: 'Do you know anyone who restores pianos?', marks: ['Do you know anyone who restores pianos'] },
];
export const silent = ['Let me introduce my wife.', 'The introduction of the book is long.'];
