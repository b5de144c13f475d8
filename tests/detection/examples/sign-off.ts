export const fires = [{ text: 'Kind regards, Bo', marks: ['Kind regards'] }];
export const silent = ['He looks at the sea.'];
