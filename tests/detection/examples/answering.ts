export const fires = [{ text: 'Thanks for your reply about the boat.', marks: ['Thanks for your reply'] }];
export const silent = ['The answer was wrong.'];
