export const fires = [{ text: 'I have applied for the role.', marks: ['I have applied for the role'] }];
export const silent = ['The paint is applied with a brush.'];
