export const fires = [
  { text: 'Who looks after the vans at your depot?', marks: ['Who looks after the vans'] },
];
export const silent = ['The person on the left is my aunt.'];
