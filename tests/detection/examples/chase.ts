export const fires = [{ text: 'I wrote to you twice last month.', marks: ['I wrote to you twice'] }];
export const silent = ['My last train leaves at ten.'];
