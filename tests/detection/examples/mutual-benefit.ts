export const fires = [
  { text: 'It could be mutually beneficial.', marks: ['mutually beneficial'] },
  { text: 'We could exchange ideas.', marks: ['exchange ideas'] },
];
export const silent = ['The shop will exchange it.', 'Each other week we swim.'];
