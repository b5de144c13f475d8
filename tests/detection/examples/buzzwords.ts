export const fires = [
  { text: 'A cutting-edge and robust idea.', marks: ['cutting-edge', 'robust'] },
  { text: 'It is truly game-changing.', marks: ['game-changing'] },
];
export const silent = ['Leading the children home took an hour.', 'The table has an edge.'];
