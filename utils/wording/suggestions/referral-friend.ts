import { askFor } from '../ask-for';
import type { Situation } from '../types';

export const referralFriend: Situation = {
  id: 'referral-friend',
  label: { en: 'A friend' },
  prompt: { en: 'what you do, in plain words, and whom you would like to meet' },
  when: (context) => askFor(context, 'friend'),
  frames: [
    {
      id: 'friend-never-asked',
      label: { en: 'you never asked before' },
      words: {
        en: '{hi}I’ve never asked you this. I work on [what you work on], and the result I like best is {result}. Would you introduce me to {client}? <It’s no sales call.|It’s no sales call, of course.|It is no sales call.> If you’d rather keep work out of it, I understand. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'friend-what-i-do',
      label: { en: 'what you do, in plain words' },
      words: {
        en: '{hi}you’ve asked what I do all day. It’s [what you work on], and the latest result is {result}. <Among the people you see|Among all the people you know|Among the people you see>, is there {client}, and would you introduce me? I’d listen, not sell. If not, just say so. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'friend-dinner',
      label: { en: 'as at a dinner' },
      words: {
        en: '{hi}if we were at dinner and {client} sat at the next table, you’d <introduce me|just introduce me|introduce me>. Would you do it in writing? It’s no sales call, just a chat. You could tell them the result I like best: {result}. If it feels odd, just say no. Thank you, and you’ll hear what happened.',
      },
    },
    {
      id: 'friend-friendship-first',
      label: { en: 'the friendship first' },
      words: {
        en: '{hi}feel free to say no to this, <friends come first|you’re my friend first|our friendship comes first>. I’m looking for {client}. Would you introduce me? I work on [what you work on], and the latest result is {result}. I’d ask and listen, not sell. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'friend-their-work',
      label: { en: 'somebody from their work' },
      words: {
        en: '{hi}you’ve told me about your work, and I thought of {client}. Would you introduce me? I’d like to hear how they [what you would ask], not sell. <In case they ask|Should they ask|If they ask>, I work on [what you work on], and the latest result is {result}. Only if you like. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'friend-half-hour',
      label: { en: 'half an hour with them' },
      words: {
        en: '{hi}I’d <like|love|like> half an hour with {client}. You know more people than I do. Would you introduce me? I’d ask how they [what you would ask], it’s no sales call. I could tell them the latest result: {result}. Say no if it’s too much. Thank you, and you’ll hear what comes of it.',
      },
    },
    {
      id: 'friend-proud',
      label: { en: 'something you are proud of' },
      words: {
        en: '{hi}let me be proud for a moment. The result: {result}. I’d like to do it again, for {client}. Would you introduce me? <You don’t have to praise me|No need to praise me|You need not praise me>, a line is enough, and it’s no sales call. If it’s not for you, no worries. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'friend-remembered',
      label: { en: 'somebody they once mentioned' },
      words: {
        en: '{hi}you once mentioned {client}, and I’d <like|love|like> to meet them. I’d ask how they [what you would ask], not sell. Would you introduce me? You can tell them that I work on [what you work on], and of the latest result: {result}. If you’d rather not, that’s fine. Thank you, and I’ll let you know how it goes.',
      },
    },
  ],
};
