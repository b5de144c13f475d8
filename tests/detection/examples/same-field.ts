export const fires = [
  { text: 'We are in the same industry.', marks: ['the same industry'] },
  { text: "We're both in marketing these days.", marks: ["We're both in marketing"] },
];
export const silent = ['Both of us were cold.', 'The field behind the house is green.'];
