export const fires = [
  { text: 'I specialise in pension transfers.', marks: ['I specialise'] },
  { text: 'I run a small design agency in Leeds.', marks: ['I run a small design agency'] },
];
export const silent = [
  'She collects old clocks, as you know from the tour.',
  'I work with your sister at the library.',
];
