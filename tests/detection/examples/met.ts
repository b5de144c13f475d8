export const fires = [
  { text: 'Great to meet you at the Hull boat fair.', marks: ['Great to meet you at the Hull boat fair'] },
  { text: 'You mentioned that you keep bees.', marks: ['You mentioned that you keep bees'] },
];
export const silent = ['I met the deadline.', 'We help people who never talked.'];
