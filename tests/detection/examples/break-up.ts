export const fires = [
  { text: 'Should I close your file? This is my last note.', marks: ['Should I close', 'This is my last note'] },
];
export const silent = [
  'The last note of the song was flat.',
];
