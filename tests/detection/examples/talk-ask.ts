export const fires = [{ text: 'I’d love to chat about it.', marks: ['love to chat'] }];
export const silent = ['The children talk all day and chat at night.'];
