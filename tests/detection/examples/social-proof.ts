export const fires = [{ text: 'Trusted by bakers across the county.', marks: ['Trusted by'] }];
export const silent = ['The parking is behind the house, see you there at six.'];
