export const fires = [{ text: 'Tired of chasing late payers?', marks: ['Tired of chasing'] }];
export const silent = ['I am tired and the bus is late.'];
