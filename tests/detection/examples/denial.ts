export const fires = [
  { text: 'This is not a sales pitch.', marks: ['not a sales pitch'] },
  { text: "I'm not here to sell.", marks: ['not here to sell'] },
];
export const silent = ['The pitch was wet after the rain.', 'I promise to water the plants.'];
