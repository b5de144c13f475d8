export const fires = [
  {
    text: 'Pick a time that suits you: https://calendly.com/jo',
    marks: ['Pick a time that suits', 'https://calendly.com/jo'],
  },
];
export const silent = ['My calendar has a photo of a mill.'];
