export const fires = [
  { text: 'You wrote “a queue is a promise”, and I agree.', marks: ['“a queue is a promise”'] },
];
export const silent = ['The sign says “Wet paint”.'];
