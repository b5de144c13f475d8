export const fires = [
  { text: "We studied at Porto together, didn't we?", marks: ["We studied at Porto together, didn't we"] },
  { text: 'A fellow Lund alumna says hello.', marks: ['fellow Lund alumna'] },
];
export const silent = ['The students graduated.', 'Fellow enthusiasts are welcome.'];
