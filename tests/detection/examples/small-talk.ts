export const fires = [{ text: 'How is your week so far?', marks: ['How is your week so far'] }];
export const silent = ['We sail to the island.'];
