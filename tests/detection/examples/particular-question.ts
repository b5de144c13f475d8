export const fires = [
  { text: 'I would love to hear how you built the roof.', marks: ['love to hear how you built'] },
];
export const silent = ['Do you sell boats?'];
