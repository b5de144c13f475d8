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
        en: '{hi}I’ve never asked you this. I work on [what you work on], and the result I like best is {result}. Would you introduce me to {client}? <It’s no sales call.|No sales call, of course.|It would be no sales call.> If you’d rather keep work out of it, I understand. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'friend-what-i-do',
      label: { en: 'what you do, in plain words' },
      words: {
        en: '{hi}you’ve asked what I do all day. It’s [what you work on]. The latest result: {result}. <Among the people you see|Among all the people you know|Among the people you see>, is there {client}, and would you introduce me? To listen, not to sell. If not, nothing changes. Just say so. Thank you. I’ll let you know how it goes.',
      },
    },
    {
      id: 'friend-dinner',
      label: { en: 'as at a dinner' },
      words: {
        en: '{hi}if we were at dinner and {client} sat at the next table, you’d <introduce me|just introduce me|introduce me>. Would you do it in writing? No sales call, a chat. You can tell them the result I like best: {result}. If it feels odd, just say no. Thank you, and you’ll hear what happened.',
      },
    },
    {
      id: 'friend-friendship-first',
      label: { en: 'the friendship first' },
      words: {
        en: '{hi}our friendship goes first, so a no is as good as a yes. I’m looking for {client}. Would you introduce me? My work is [what you work on]; the result lately: {result}. <I’d ask, not sell.|I’d ask and listen, not sell.|I would ask and listen, not sell.> Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'friend-their-work',
      label: { en: 'somebody from their work' },
      words: {
        en: '{hi}you’ve told me of your work, and I thought of {client}. Would you introduce me? I’d like to hear how they [what you would ask], not sell. <In case they ask,|Should they ask,|If they ask,> I work on [what you work on], and the latest result is {result}. Only if you like. Thank you, I’ll keep you posted.',
      },
    },
    {
      id: 'friend-half-hour',
      label: { en: 'half an hour with them' },
      words: {
        en: '{hi}I’d give a lot for half an hour with {client}. <You know more people than I do|You know so many people|You know many people>. Would you introduce me? It’d be about how they [what you would ask], no sales call. The result I’d tell of: {result}. Say no if it’s too much. Thank you, and you’ll know what comes of it.',
      },
    },
    {
      id: 'friend-proud',
      label: { en: 'something you are proud of' },
      words: {
        en: '{hi}can I be proud for a moment? The result: {result}. I’d like to do it again, with {client}. Would you introduce me? <I’m not asking you to sell me|You don’t have to praise me|I do not ask you to praise me>, a line is enough, and it’s no sales call. If it’s not your thing, no worries. Thank you. I’ll tell you how it goes.',
      },
    },
    {
      id: 'friend-remembered',
      label: { en: 'somebody they once mentioned' },
      words: {
        en: '{hi}you once mentioned {client}. <I’d like to meet them|I keep thinking I’d like to meet them|I would like to meet them>: I work on [what you work on], and would ask how they [what you would ask], not sell. Would you introduce me? You can tell them the result: {result}. If you’d rather not, forget I asked, it’s fine. Thank you. I’ll let you know how it goes.',
      },
    },
  ],
};
