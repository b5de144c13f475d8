export const fires = [{ text: 'No worries either way.', marks: ['No worries either way'] }];
export const silent = ['The exit is locked.'];
