export const fires = [
  { text: 'How are you handling returns today?', marks: ['How are you handling returns today?'] },
  { text: 'Is onboarding still a pain for you?', marks: ['still a pain'] },
];
export const silent = ['How are you? How was Rome?', "What's your dog called?"];
