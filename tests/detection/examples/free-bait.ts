export const fires = [{ text: 'I made a free audit of three shops.', marks: ['I made a free audit'] }];
export const silent = ['Feel free to bring the dog to the session.'];
