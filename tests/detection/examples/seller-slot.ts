export const fires = [
  { text: 'We saw [pain point] at [similar company].', marks: ['[pain point]', '[similar company]'] },
];
export const silent = ['Bring [Name] along.'];
