import { defineSignal } from '../types';

export default defineSignal({
  id: 'stiff-opening',
  kind: 'generic',
  what: { en: 'A form letter’s opening' },
  why: { en: 'It opens like a form letter, and they stop reading there.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(hope | trust | hoping | wish) (that)? (this | my | the) X? (COMMS)? (finds | find | reaches | reach | meets | finding) you X?',
      '(hope | trust | hoping) (that)? (you | all | everything | things) (are | is) SOFTEN? (doing | well | having | great | good | fine | keeping | safe | enjoying | going)',
      'dear (sir | madam | esteemed | respected | valued | professional | all | hiring | customer | friend | colleague | SLOT | connection)',
      '(i | we) SOFTEN*2 (wanted to | want to | thought i would | decided to | felt compelled to | am writing to | am reaching out to | write to) (reach out | introduce | inform | get in touch | connect | express | let you know | see if | share | ask if | drop you)',
      '(reaching | reach) out (to you)? (because | as | since | regarding | today | to see | to introduce | to ask | about | in regards | with | to discuss | to explore | to share | to connect)',
      '(it is with | allow me | permit me | greetings | good day | kindly | i take this | esteemed | to whom it may | as per | at your earliest | take a moment | few moments | valuable time | precious time | time and consideration | looking forward to your | look forward to your | do the needful | respected)',
      'quick (question | one | note | intro | message | thought | ask | idea)',
    ],
  },
});
