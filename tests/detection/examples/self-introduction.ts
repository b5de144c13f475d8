export const fires = [
  { text: 'My name is Ida and I am a tax consultant.', marks: ['My name is Ida', 'I am a tax consultant'] },
];
export const silent = ['My name tag fell off at the door.', 'You are a better cook than a consultant.'];
