export const fires = [
  { text: 'We have several mutual connections.', marks: ['We have several mutual connections'] },
];
export const silent = ['The streets have a common name.'];
