export const fires = [{ text: 'Join our free webinar on Monday.', marks: ['webinar'] }];
export const silent = ['We joined the queue in the rain.'];
