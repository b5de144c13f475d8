export const fires = [{ text: 'Thanks for connecting, Ana!', marks: ['Thanks for connecting'] }];
export const silent = ['Thanks, the cable is connected.'];
