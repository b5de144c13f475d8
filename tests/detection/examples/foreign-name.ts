const context = {
  recipient: { name: 'Ana Souza', company: 'Brindle & Co', headline: 'Head of rope at Brindle' },
};
export const fires = [
  { text: 'Hi Peter, let’s connect.', marks: ['Peter'], context },
  { text: 'Hi Ana, I admire your team at Harrow.', marks: ['Harrow'], context },
];
export const silent = ['Hi Peter, let’s connect.', 'Peter is late.', 'I admire your team at Harrow.'];
