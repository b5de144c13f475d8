export const fires = [{ text: 'Your recent post caught my attention.', marks: ['Your recent post caught'] }];
export const silent = ['Your post about night trains made me book one.'];
