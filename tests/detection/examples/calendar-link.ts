export const fires = [
  { text: 'Here it is: https://calendly.com/jo-lark/intro', marks: ['https://calendly.com/jo-lark/intro'] },
  { text: 'Just pick a time that suits.', marks: ['pick a time'] },
];
export const silent = ['My diary is full until May.', 'The calendar on the wall shows cats.'];
