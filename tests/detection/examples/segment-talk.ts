export const fires = [
  { text: 'We see this with companies like yours.', marks: ['companies like yours'] },
  { text: 'People in your position often ask me that.', marks: ['People in your position'] },
];
export const silent = ['I like your dog.', 'Firms like ours close in August.'];
