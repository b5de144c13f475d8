export const fires = [{ text: 'We took the kids to the beach.', marks: ['kids', 'beach'] }];
export const silent = ['The contract is signed.'];
