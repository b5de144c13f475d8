export const fires = [
  { text: 'Thanks for connecting!', marks: ['Thanks for connecting'] },
  { text: 'Glad to be connected.', marks: ['Glad to be connected'] },
];
export const silent = ['Connecting flights are late.', 'Thanks!'];
