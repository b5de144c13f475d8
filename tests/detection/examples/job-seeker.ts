export const fires = [
  {
    text: 'I am looking for a job, please review my resume.',
    marks: ['I am looking for a job', 'review my resume'],
  },
];
export const silent = ['The dog is looking for a bone.'];
