export const fires = [{ text: 'Do you own a boat?', marks: ['Do you'] }];
export const silent = ['Boats float.'];
