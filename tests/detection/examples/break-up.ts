export const fires = [
  {
    text: 'Should I close your file? This is my last note.',
    marks: ['Should I close your file', 'This is my last note'],
  },
];
export const silent = ['The song ended flat.'];
