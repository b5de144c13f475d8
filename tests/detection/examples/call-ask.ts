export const fires = [
  { text: 'Do you have 15 minutes on Friday?', marks: ['have 15 minutes'] },
  { text: 'Happy to hop on a call.', marks: ['hop on a call'] },
];
export const silent = ["The call is at nine, I'll dial in from home.", 'It took forty minutes to park.'];
