export const fires = [
  { text: 'We help finance teams close the month faster.', marks: ['We help finance teams close the month'] },
  {
    text: 'At Larkfield I help busy dentists fill empty chairs.',
    marks: ['I help busy dentists fill empty chairs'],
  },
];
export const silent = ['Could you help me find the room?', 'Thanks, that helps a lot.'];
