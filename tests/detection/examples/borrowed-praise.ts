export const fires = [
  { text: 'Your impressive background caught me.', marks: ['impressive background'] },
  { text: "I'm impressed by your long career.", marks: ['impressed by your long career'] },
];
export const silent = ['Your talk on queue latency was impressive.', 'The view from the roof is amazing.'];
