export const fires = [{ text: 'We are not interested, thank you.', marks: ['not interested'] }];
export const silent = ['Ask whether the interest is paid yearly.'];
