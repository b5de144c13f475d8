export const fires = ['Would you be open to an introduction at one of the mills you work with?'];
export const silent = [
  'Would you introduce me to the purchasing manager of one of the mills?',
  'Would you introduce me to Ada Brightwell?',
  'Would you put in a word for me with Dr. Marlow at the clinic?',
  'Would you introduce me to the person who does your job at the sister mill?',
  'I am looking for an introduction. Whom I look for: [your ideal client, with a title].',
];
