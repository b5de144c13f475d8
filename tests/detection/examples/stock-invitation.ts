export const fires = [
  { text: "I'd like to add you to my network.", marks: ['add you to my network'] },
  { text: "Let's connect!", marks: ["Let's connect"] },
];
export const silent = ['The network is down again.', 'Please add the bill to my room.'];
