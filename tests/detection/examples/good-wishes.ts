export const fires = [{ text: 'Happy birthday, Ana!', marks: ['Happy birthday'] }];
export const silent = ['We happily paid for the birthday room.'];
