export const fires = [{ text: 'I want to grow my network.', marks: ['grow my network'] }];
export const silent = ['The tomatoes need the sun.'];
