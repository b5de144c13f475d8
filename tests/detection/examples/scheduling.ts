export const fires = [{ text: 'See you tomorrow at ten.', marks: ['See you tomorrow'] }];
export const silent = ['The timetable is out.'];
