export const fires = [{ text: 'This suits companies like yours.', marks: ['companies like yours'] }];
export const silent = ['Lawyers like dry rooms for their paper.'];
