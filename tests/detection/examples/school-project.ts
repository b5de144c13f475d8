export const fires = [
  {
    text: 'I am a third year student and write my thesis on tides.',
    marks: ['I am a third year student'],
  },
];
export const silent = ['The paper is out of stock.'];
