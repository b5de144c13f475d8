export const fires = [
  {
    text: 'Our budget is approved, please send us a quote.',
    marks: ['Our budget is approved', 'send us a quote'],
  },
];
export const silent = ['They sold the quote book.'];
