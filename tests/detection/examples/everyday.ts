export const fires = [
  { text: 'Please send the keys to Anna.', marks: ['Please send the keys to Anna'] },
  { text: 'See you tomorrow at the rink.', marks: ['See you tomorrow'] },
];
export const silent = ['Time flies.', 'A fine idea.'];
