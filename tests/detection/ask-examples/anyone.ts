export const fires = [
  {
    text: 'Do you know anyone who might need a bookkeeper?',
    marks: 'Do you know anyone who might need a bookkeeper',
  },
  { text: 'Please keep me in mind if a roof leaks.', marks: 'keep me in mind if a roof leaks' },
  {
    text: 'If you come across firms that struggle with their roofs, think of me!',
    marks: 'If you come across firms that struggle with their roofs, think of me',
  },
  {
    text: 'Are there two or three other shop owners who could use the same till?',
    marks: 'other shop owners who could use the same till',
  },
];
export const silent = [
  'Would you introduce me to Vera, who runs the dairy?',
  'I think of heads of nursing in small clinics, such as your sister.',
];
