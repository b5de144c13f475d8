export const fires = ['Would you introduce me to the dean of the music school? Thank you!'];
export const silent = ['Would you introduce me to the dean? I will let you know how it goes.'];
