export const fires = [
  { text: 'Thoughts?', marks: ['Thoughts?'] },
  { text: 'Bumping this again for you.', marks: ['Bumping this'] },
];
export const silent = [
  'I followed the path up to the castle.',
  'It was lovely bumping into you at the market.',
  'What are your thoughts on the second draft of the report?',
];
