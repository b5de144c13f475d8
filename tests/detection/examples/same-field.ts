export const fires = [{ text: 'We are both in the rope trade.', marks: ['We are both in the rope'] }];
export const silent = ['A dog barked all night.'];
