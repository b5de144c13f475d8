export const fires = [
  { text: 'Our next webinar is on Thursday.', marks: ['webinar'] },
  { text: 'Would you be a guest on it?', marks: ['be a guest'] },
];
export const silent = ['The guest room is ready.', 'I enjoyed the workshop with you on Friday.'];
