export const fires = [
  { text: 'Act now, only 3 seats are left.', marks: ['Act now', 'only 3 seats are left'] },
];
export const silent = ['We act in the school play now and then.'];
