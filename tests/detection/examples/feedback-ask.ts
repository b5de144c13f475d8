export const fires = [
  {
    text: 'We are building a tool for choirs and want your feedback on it.',
    marks: ['We are building a tool for choirs and want your feedback on it'],
  },
];
export const silent = ['Thanks for the feedback on my cake.'];
