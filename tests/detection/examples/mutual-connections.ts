export const fires = [
  { text: 'We have several mutual connections.', marks: ['several mutual connections'] },
];
export const silent = [
  'The streets have a common name.',
];
