export const fires = [
  { text: 'Would this be useful to you?', marks: ['Would this be useful to you?'] },
  { text: "I'd love to show how it works.", marks: ['love to show how it works'] },
];
export const silent = ['How interesting, I never knew that.', 'Your garden sounds lovely.'];
