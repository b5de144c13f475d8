export const fires = [
  { text: 'Would you introduce me to your landlord?', marks: ['introduce me to'] },
];
export const silent = [
  'Let me introduce myself.',
];
