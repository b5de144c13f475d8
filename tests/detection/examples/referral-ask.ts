export const fires = [
  { text: 'Would you introduce me to your landlord?', marks: ['Would you introduce me to your landlord'] },
];
export const silent = ['Let me introduce myself.'];
