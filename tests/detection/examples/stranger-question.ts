export const fires = [
  { text: 'Do you own a boat?', marks: ['Do you own a boat'] },
];
export const silent = [
  'You own a boat.',
];
