export const fires = [{ text: 'Shall we explore a partnership?', marks: ['explore a partnership'] }];
export const silent = ['My tennis partner lost again.'];
