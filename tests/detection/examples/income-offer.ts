export const fires = [
  { text: 'Ever dreamt of a second income?', marks: ['second income'] },
  { text: 'You can be your own boss by May.', marks: ['your own boss'] },
];
export const silent = ['The seed catalogue came.', 'Her income tax form is due.'];
