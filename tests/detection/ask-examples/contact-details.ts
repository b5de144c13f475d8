export const fires = [
  { text: 'Could you give me her phone number, please?', marks: 'her phone number' },
  { text: 'Would you send me a few names by Friday?', marks: 'send me a few names' },
  { text: 'Would you know a joiner? Any names would help.', marks: 'Any names' },
  { text: 'Whom should I call about this at the harbour?', marks: 'Whom should I call' },
];
export const silent = [
  'You saw the numbers of the spring, and they were good.',
  'Would you introduce me to the harbour master over coffee?',
];
