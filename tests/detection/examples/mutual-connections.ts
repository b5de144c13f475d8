export const fires = [
  { text: 'We have several mutual connections.', marks: ['have several mutual connections'] },
];
export const silent = ['The streets have a common name.'];
