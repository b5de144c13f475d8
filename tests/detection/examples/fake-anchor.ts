export const fires = [
  { text: 'Your recent post caught my attention.', marks: ['Your recent post'] },
  { text: 'I follow your work at Brindle closely.', marks: ['your work at Brindle'] },
];
export const silent = ['Your post about frost on tomatoes was useful.', 'Your work on the bridge is done.'];
