export const fires = [{ text: 'It could be mutually beneficial.', marks: ['mutually beneficial'] }];
export const silent = ['Share the cake and help each of them.'];
