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
        en: '{hi}thank you for writing. It’s not for us: [why not, in a few words]. <I wish you well with it.|I do wish you well with it.|I wish you well with it.>',
      },
    },
    {
      id: 'pitch-why-me',
      label: { en: 'ask what made them write to you' },
      words: {
        en: '{hi}what made you write to me <in particular|of all people|in particular>? I work on [what you work on], and can’t see yet how it fits.',
      },
    },
    {
      id: 'pitch-close',
      label: { en: 'close the door' },
      words: {
        en: '<No, thank you|Thank you, but no|No, thank you>{,name}: [why not, in a few words]. Please don’t write about this again; my answer will stay the same.',
      },
    },
    {
      id: 'pitch-wrong-person',
      label: { en: 'you are not the one to ask' },
      words: {
        en: '{hi}I’m not the one to ask: I work on [what you work on]. I don’t pass such messages on, so it’s a <no|friendly no|no> from here.',
      },
    },
    {
      id: 'pitch-person',
      label: { en: 'no to the offer, yes to the person' },
      words: {
        en: '{hi}I’ll pass on the offer: [why not, in a few words]. <But tell me something else|I’d sooner hear about you|But may I ask something else>: how do you [what you would ask]?',
      },
    },
    {
      id: 'pitch-settled',
      label: { en: 'it is settled here' },
      words: {
        en: '{hi}<this is settled here|we’ve settled this one|this is settled on our side>: [why not, in a few words]. I’d rather tell you now than leave you waiting.',
      },
    },
    {
      id: 'pitch-what-saw',
      label: { en: 'ask what they saw on your page' },
      words: {
        en: '{hi}<what did you see on my page that made you write?|I’m curious what on my page made you write.|may I ask what on my page made you write?> My days go to [what you work on].',
      },
    },
    {
      id: 'pitch-who-told',
      label: { en: 'ask how they came to you' },
      words: {
        en: '{hi}how did you come to me? I’m <at home in|happiest with|mostly concerned with> [what you work on], which has little to do with what you sent.',
      },
    },
    {
      id: 'pitch-no-list',
      label: { en: 'ask to be left off the list' },
      words: {
        en: '{hi}please leave me off the list: [why not, in a few words]. <Good luck with the others.|No hard feelings.|I wish you well.>',
      },
    },
    {
      id: 'pitch-no-honest',
      label: { en: 'an honest no' },
      words: {
        en: '{hi}I <read|did read|read> your message to the end, and it’s a no: [why not, in a few words].',
      },
    },
    {
      id: 'pitch-known',
      label: { en: 'say whom you buy from' },
      words: {
        en: '{hi}for such things I go to people I know, <this time|as it happens|in this case> [who would know]. So no, and thank you for asking.',
      },
    },
    {
      id: 'pitch-reason',
      label: { en: 'ask for the reason behind it' },
      words: {
        en: '{hi}<before I answer|let me ask first|before I answer>: what do you know about [what you work on] here? If it was sent to many, it’s a no.',
      },
    },
  ],
};
