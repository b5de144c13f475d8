export const fires = [{ text: 'How was the beach with the kids?', marks: ['How was the beach', 'kids'] }];
export const silent = ['The contract is signed.'];
