export const fires = ['Would you introduce me to the head of buying at the co-op?'];
export const silent = [
  'It went so well with the rota of your ward. Would you introduce me to the matron next door?',
  'Since we moved your stock, your team cut the night shift. Would you introduce me to the head of buying?',
  'The waste went from nine percent to four, and you told the board. Would you introduce me to one of them?',
];
