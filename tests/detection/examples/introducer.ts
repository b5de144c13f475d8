export const fires = [
  { text: 'Ines Falk suggested that I write to you.', marks: ['Ines Falk suggested that I write to you'] },
  { text: 'Your name came up over lunch.', marks: ['Your name came up over lunch'] },
];
export const silent = ['It is often suggested to rest.', 'Who told you that?'];
