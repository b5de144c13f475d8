const context = { recipient: { name: 'Ana Souza' } };
export const fires = [{ text: 'Hi Peter, let’s connect.', marks: ['Peter'], context }];
export const silent = ['Hi Peter, let’s connect.', 'Peter is late.'];
