import { moment } from '../moment';
import type { Situation } from '../types';

/** Somebody pitched: decline kindly, ask what made them write, or close the door. */
export const answerPitch: Situation = {
  id: 'answer-pitch',
  label: { en: 'They pitched' },
  prompt: { en: 'a kind no, or the question what made them write to you' },
  when: (context) => (moment(context).isPitched ? 4 : 0),
  frames: [
    {
      id: 'pitch-decline',
      label: { en: 'decline kindly' },
      words: {
        en: '{hi}<thanks|thanks|thank you> for writing. It’s not for us: [why not, in a few words]. <Good luck with it.|I wish you well with it.|I wish you well with it.>',
      },
    },
    {
      id: 'pitch-why-me',
      label: { en: 'ask what made them write to you' },
      words: {
        en: '{hi}why did you write to me <in particular|of all people|in particular>? I work on [what you work on] and don’t see how it fits.',
      },
    },
    {
      id: 'pitch-close',
      label: { en: 'close the door' },
      words: {
        en: '<No thanks|Thanks, but no|No, thank you>{,name}. [Why not, in a few words]. Please don’t write about this again.',
      },
    },
    {
      id: 'pitch-wrong-person',
      label: { en: 'you are not the one to ask' },
      words: {
        en: '{hi}I’m not the one to ask: I work on [what you work on]. I don’t pass such messages on, so it’s a <no|friendly no|no> from me.',
      },
    },
    {
      id: 'pitch-person',
      label: { en: 'no to the offer, yes to the person' },
      words: {
        en: '{hi}it’s a no to the offer: [why not, in a few words]. <But tell me something|But I’m curious|But may I ask something else>: how do you [what you would ask]?',
      },
    },
    {
      id: 'pitch-settled',
      label: { en: 'it is settled here' },
      words: {
        en: '{hi}<we’ve settled this|we’ve already settled this one|this is settled on our side>: [why not, in a few words]. I’d rather tell you now than keep you waiting.',
      },
    },
    {
      id: 'pitch-what-saw',
      label: { en: 'ask what they saw on your page' },
      words: {
        en: '{hi}<what on my page made you write?|I’m curious what on my page made you write.|may I ask what on my page made you write?> I spend my days on [what you work on].',
      },
    },
    {
      id: 'pitch-who-told',
      label: { en: 'ask how they came to you' },
      words: {
        en: '{hi}how did you <find me|come across me|come to me>? I work on [what you work on], which has little to do with what you sent.',
      },
    },
    {
      id: 'pitch-no-list',
      label: { en: 'ask to be left off the list' },
      words: {
        en: '{hi}please take me off your list: [why not, in a few words]. <Good luck with the others.|All the best to you.|I wish you well.>',
      },
    },
    {
      id: 'pitch-no-honest',
      label: { en: 'an honest no' },
      words: {
        en: '{hi}I read your message to the end, and it’s <a no|still a no|a no from me>. [Why not, in a few words].',
      },
    },
    {
      id: 'pitch-known',
      label: { en: 'say whom you buy from' },
      words: {
        en: '{hi}for this I go to somebody I know, <in this case|as it happens|in this case> [who would know]. So it’s a no, but thank you for asking.',
      },
    },
    {
      id: 'pitch-reason',
      label: { en: 'ask for the reason behind it' },
      words: {
        en: '{hi}before I answer, <was this meant for me|was this really meant for me|may I ask if this was meant for me>? I work on [what you work on]. If it went to many people, it’s a no.',
      },
    },
  ],
};
