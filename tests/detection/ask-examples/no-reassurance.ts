export const fires = ['Would you introduce me to the dean of the music school?'];
export const silent = [
  'Would you introduce me to the dean? It is no sales call, I want to hear how she chooses teachers.',
  'I would just like to learn how she chooses her teachers. Would you introduce us?',
];
