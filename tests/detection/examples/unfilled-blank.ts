export const fires = [{ text: 'Hi [Name], see you in {{city}}.', marks: ['[Name]', '{{city}}'] }];
export const silent = ['Hi Ana, see you in Hull.'];
