export const fires = [{ text: 'A robust, seamless experience.', marks: ['robust', 'seamless'] }];
export const silent = ['The rope is long.'];
