export const fires = [{ text: 'This is no pitch, I promise.', marks: ['no pitch', 'I promise'] }];
export const silent = ['The pitch was muddy and we lost.'];
