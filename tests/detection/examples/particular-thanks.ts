export const fires = [
  { text: 'Thank you for driving my mother home.', marks: ['Thank you for driving my mother home'] },
  { text: 'Congratulations on the twins!', marks: ['Congratulations on the twins'] },
];
export const silent = ['Thanks for connecting!', 'Thanks, bye.'];
