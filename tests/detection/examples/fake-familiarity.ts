export const fires = [{ text: 'Hey buddy, happy Friday!', marks: ['Hey buddy', 'happy Friday'] }];
export const silent = ['The hay is dry and the week was long.'];
