export const fires = [
  { text: 'I offer a free website audit.', marks: ['free website audit'] },
  { text: 'Attached is our brochure.', marks: ['brochure'] },
];
export const silent = ['Are you free on Sunday?', 'Feel free to bring the children.'];
