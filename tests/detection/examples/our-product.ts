export const fires = [
  { text: 'Our scheduling platform takes five minutes to set up.', marks: ['Our scheduling platform'] },
];
export const silent = [
  'Their platform was late again, so we missed the train.',
  'Our dog made it to the platform in time.',
];
