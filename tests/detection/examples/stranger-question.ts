export const fires = [{ text: 'Do you own a boat?', marks: ['Do you own a boat'] }];
export const silent = ['Boats float.'];
