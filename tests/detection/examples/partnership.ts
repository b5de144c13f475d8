export const fires = [{ text: 'Shall we explore a partnership?', marks: ['we explore a partnership'] }];
export const silent = ['My tennis partner lost again.'];
