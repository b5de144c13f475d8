export const fires = [
  { text: 'See https://example.org/offer for more.', marks: ['https://example.org/offer'] },
];
export const silent = ['See the harbour.'];
