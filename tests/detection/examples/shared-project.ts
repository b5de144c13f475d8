export const fires = [
  {
    text: 'The project is on time since we started early.',
    marks: ['The project is on time'],
  },
];
export const silent = ['A plan for world peace.'];
