export const fires = [
  {
    text: 'How are you handling late invoices at the moment?',
    marks: ['How are you handling late invoices at the moment'],
  },
];
export const silent = ['How was the play on Sunday?', 'He asked how they measure rain.'];
