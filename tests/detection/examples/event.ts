export const fires = [
  { text: 'Your talk at the tidal mill stayed with me.', marks: ['Your talk at the tidal'] },
];
export const silent = ['He spoke of a fair price.'];
