export const fires = [
  { text: 'We could cut your energy costs before winter.', marks: ['cut your energy costs'] },
];
export const silent = ['I cut the cake for the children.', 'Our costs are in the March file.'];
