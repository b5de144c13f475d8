export const fires = [
  { text: 'Should I stop writing?', marks: ['Should I stop writing'] },
  { text: 'This is my final attempt.', marks: ['This is my final attempt'] },
];
export const silent = ['Last night was fun.', 'The final score was two to one.'];
