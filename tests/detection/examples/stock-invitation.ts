export const fires = [
  { text: 'I’d like to add you to my professional network.', marks: ['add you to my professional network'] },
];
export const silent = ['Put the hose on the tap.'];
