export const fires = [
  { text: 'Tired of chasing invoices?', marks: ['Tired of chasing invoices'] },
  { text: 'All that without the usual hassle.', marks: ['without the usual hassle'] },
];
export const silent = ['We lost the match.', 'It was a challenge to park there.'];
