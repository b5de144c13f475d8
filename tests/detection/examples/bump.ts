export const fires = [
  { text: 'Just bumping this for you.', marks: ['Just bumping this for you'] },
  { text: 'Thoughts?', marks: ['Thoughts'] },
];
export const silent = ['I followed the path up to the castle.', 'She put a speed hump on the road.'];
