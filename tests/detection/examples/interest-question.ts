export const fires = [{ text: 'Would this be of any interest?', marks: ['Would this be of any interest'] }];
export const silent = ['Happy birthday! Interest rates are down.'];
