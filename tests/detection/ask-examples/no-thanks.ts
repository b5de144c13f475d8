export const fires = [
  'Would you introduce me to the dean of the music school? I will let you know how it goes.',
];
export const silent = ['Would you introduce me to the dean? Thank you for thinking about it.'];
