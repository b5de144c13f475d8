import { defineSignal } from '../types';

export default defineSignal({
  id: 'fake-familiarity',
  kind: 'generic',
  what: { en: 'Closeness that is not there' },
  why: { en: 'They do not know you, and the tone says that they should.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(long time no | it has been a while | it has been too long | been meaning to | feel like we | feel like i know | we should know | surprised we | how have you been | how is it going | how are things | how are you doing | hope all is well | hope you had a | hope your week | hope your day | happy monday | happy tuesday | happy wednesday | happy thursday | happy friday | hope you are having)',
      '(hey | hi | hello) (there | friend | buddy | mate | bro | man | dude | legend | team | all | everyone | dear | sir | maam)',
      '^(bro | buddy | mate | dude | my friend | boss | chief)',
    ],
  },
});
