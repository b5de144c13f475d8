export const fires = [
  { text: 'I have applied for the role.', marks: ['applied for the role', 'have applied'] },
];
export const silent = [
  'The paint is applied with a brush.',
];
