export const fires = [
  { text: 'Are you the right person for this?', marks: ['right person for this'] },
  { text: 'Tell me who handles printing there.', marks: ['who handles printing there'] },
];
export const silent = ['He is the right man for her.', 'I made my decision.'];
