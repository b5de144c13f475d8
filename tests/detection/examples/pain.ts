export const fires = [{ text: 'I guess your invoices get lost.', marks: ['I guess your invoices'] }];
export const silent = ['I am tired and the bus is late.'];
