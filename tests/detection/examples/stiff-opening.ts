export const fires = [
  { text: 'I hope this finds you well.', marks: ['hope this finds you well'] },
  { text: 'I wanted to introduce myself.', marks: ['I wanted to introduce myself'] },
];
export const silent = ['I hope it rains.', 'Dear Tom, the keys are under the mat.'];
