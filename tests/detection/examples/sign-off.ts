export const fires = [{ text: 'Sincerely, Bo', marks: ['Sincerely'] }];
export const silent = ['He looks at the sea.'];
