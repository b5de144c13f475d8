export const fires = [
  { text: 'Did my last note reach you?', marks: ['my last note'] },
  { text: 'I have not heard back, sadly.', marks: ['have not heard back'] },
];
export const silent = ['My first car was red.', 'I heard back from the vet.'];
