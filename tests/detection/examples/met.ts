export const fires = [
  { text: 'Good to meet you at the harbour.', marks: ['Good to meet you at the harbour'] },
];
export const silent = ['The deadline is met.'];
