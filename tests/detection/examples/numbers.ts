export const fires = [{ text: 'Owners see bills fall by 30% in a year.', marks: ['by 30% in a year'] }];
export const silent = ['We came home at 10 with 3 fish.'];
