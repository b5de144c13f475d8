const context = { recipient: { headline: 'I teach referral selling to sales teams' } };
export const fires = [
  { text: 'Hi Ana, what is referral selling?', marks: ['what is referral selling?'], context },
];
export const silent = ['Hi Ana, what is referral selling?'];
