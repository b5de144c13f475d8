export const fires = [
  { text: "We've helped dozens of law firms already.", marks: ["We've helped dozens of law firms already"] },
  { text: 'It is trusted by three banks.', marks: ['trusted by three banks'] },
];
export const silent = ['The client is late again.', 'I helped my brother move house.'];
