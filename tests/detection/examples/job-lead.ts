export const fires = [{ text: 'We are hiring a head chef.', marks: ['We are hiring'] }];
export const silent = ['What a fit of laughter we had.'];
