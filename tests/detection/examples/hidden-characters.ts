export const fires = [{ text: 'Make mon\u200bey with us.', marks: ['​'] }];
export const silent = ['Make money with us.', 'Father, mother and child: 👩\u200d👧'];
