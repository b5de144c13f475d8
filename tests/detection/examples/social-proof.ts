export const fires = [{ text: 'Trusted by bakers across the county.', marks: ['Trusted by bakers'] }];
export const silent = ['The parking is behind the house, see you there at six.'];
