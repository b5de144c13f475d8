export const fires = [
  { text: 'I sent my application on Friday.', marks: ['my application on Friday'] },
  { text: 'I interviewed with Pia in May.', marks: ['I interviewed with Pia in May'] },
];
export const silent = ['Applied maths is fun.', 'Interested in cake?'];
