export const fires = [
  { text: 'I was impressed by your profile.', marks: ['impressed by your profile'] },
  { text: 'Thank you for your inspiring leadership.', marks: ['your inspiring leadership'] },
  { text: 'Congratulations on all you have achieved.', marks: ['all you have achieved'] },
];
export const silent = [
  'Your great work on the tram line in Graz saved my morning.',
  'Your talk was great, and so is the bridge you built in Split.',
];
