export const fires = [{ text: 'Ask me about passive income.', marks: ['passive income'] }];
export const silent = ['Make a cake and earn a smile.'];
