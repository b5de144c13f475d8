export const fires = [
  { text: 'I am growing my professional network.', marks: ['growing my professional network'] },
  { text: 'I connect with influencers like you.', marks: ['connect with influencers like you'] },
];
export const silent = [
  'The people at the bakery know me.',
  'She is a fellow student from my year in Gdansk.',
];
