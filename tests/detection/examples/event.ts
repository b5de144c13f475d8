export const fires = [
  { text: 'Your talk on tidal mills stayed with me.', marks: ['Your talk on tidal mills stayed with me'] },
  { text: 'We shared a table at the Bergen summit.', marks: ['at the Bergen summit'] },
];
export const silent = ['Talk soon!', 'The summit was in cloud.'];
