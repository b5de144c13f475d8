export const fires = [
  { text: 'Good to meet you at the harbour.', marks: ['Good to meet you'] },
];
export const silent = [
  'We met the deadline, and the meeting room is free.',
];
