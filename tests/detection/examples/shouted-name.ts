export const fires = [{ text: 'Hi PETER, how are you?', marks: ['PETER'] }];
export const silent = ['Hi Peter, how are you?', 'Hi all, see you at NATO.'];
