export const fires = [{ text: 'What made you leave the navy?', marks: ['What made you leave'] }];
export const silent = ['Do you sell boats?'];
