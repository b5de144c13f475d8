export const fires = [
  {
    text: 'I am looking for a job, please review my resume.',
    marks: ['review my resume'],
  },
];
export const silent = ['The dog is looking for a bone.'];
