export const fires = [
  { text: 'Hi {first_name}, nice to see you here.', marks: ['{first_name}'] },
  { text: 'I liked [what you liked about their talk].', marks: ['[what you liked about their talk]'] },
];
export const silent = ['Items [1] and [2] are in the box.', 'Curly {} braces'];
