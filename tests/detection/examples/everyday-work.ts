export const fires = [{ text: 'Please send the invoice to Pia.', marks: ['Please send', 'the invoice'] }];
export const silent = ['Green is a good colour.'];
