export const fires = [
  { text: 'Thank you for lending me the boat.', marks: ['Thank you for lending me the boat'] },
];
export const silent = ['We are thankful.'];
