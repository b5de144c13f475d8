export const fires = [{ text: 'Ines Falk suggested that I write to you.', marks: ['Ines Falk suggested'] }];
export const silent = ['A storm suggested rain.'];
