export const fires = [
  { text: 'I see we have many connections in common.', marks: ['connections in common'] },
  { text: 'We share 12 mutual connections.', marks: ['12 mutual connections'] },
];
export const silent = ['The feeling is mutual.', 'That is common in Wales.'];
