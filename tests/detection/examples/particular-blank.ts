export const fires = [{ text: 'Your idea of [specific idea] helped.', marks: ['[specific idea]'] }];
export const silent = ['Bring [Name] along.'];
