export const fires = [
  'Would you introduce me to the plant manager in Wexford this week? I am counting on you.',
];
export const silent = [
  'Would you introduce me to the plant manager in Wexford? Only if it feels right to you.',
  'If you would rather not, I will understand, and nothing changes between us.',
  'No is a fine answer, and I would ask you again for a lift.',
  'You can say no, of course, and we still go fishing.',
];
