export const fires = [
  { text: 'They answered 40% more calls.', marks: ['40%'] },
  { text: 'Teams grow by 30% in a quarter.', marks: ['by 30%'] },
];
export const silent = ['I am about 90% sure it was Tuesday.', 'Room 20 at nine.'];
