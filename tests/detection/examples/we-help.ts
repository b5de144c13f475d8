export const fires = [
  { text: 'We help dental practices fill empty chairs.', marks: ['We help dental practices fill empty'] },
  { text: 'I coach new managers through their first year.', marks: ['I coach new managers'] },
];
export const silent = ['Can I help you carry the boxes on Friday?', 'She helps me with my homework.'];
