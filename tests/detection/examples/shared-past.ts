export const fires = [{ text: 'We worked together at the mill.', marks: ['We worked together at the mill'] }];
export const silent = ['The old school is now a bank.'];
