export const fires = [
  { text: 'Could we have a quick call on Monday?', marks: ['Could we have a quick call'] },
  { text: 'Are you free for a short demo?', marks: ['Are you free for a short demo'] },
];
export const silent = ['I will call the school on Monday.'];
