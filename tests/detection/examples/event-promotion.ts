export const fires = [
  { text: 'Join our free webinar on Monday.', marks: ['Join our free webinar on Monday'] },
];
export const silent = ['We joined the queue in the rain.'];
