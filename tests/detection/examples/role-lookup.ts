export const fires = [
  {
    text: 'As the head of finance at Brindle you will know this.',
    marks: ['As the head of finance at Brindle'],
  },
];
export const silent = ['Pirates have parrots.'];
