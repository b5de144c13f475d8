export const fires = [
  {
    text: 'Would you introduce me to your brother? We offer three packages for garages.',
    marks: 'We offer three packages for garages',
  },
  {
    text: 'Tell him that there is a discount for friends until May.',
    marks: 'discount for friends until May',
  },
];
export const silent = [
  'Would you introduce me to your brother? I would like to hear how he finds his mechanics.',
  'We cut your waiting list by half together; would you introduce me to the dean?',
];
