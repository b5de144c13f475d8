import { defineSignal } from '../types';

export default defineSignal({
  id: 'small-talk',
  kind: 'generic',
  what: { en: 'Talk that means nothing' },
  why: { en: 'It could be said to anybody, so it says nothing to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(how is | how are | how was | how has) (your | business | life | everything | things | work | it | the) X*3 (year | week | day | business | going | doing | been | life | so far | treating | in | QM)',
      '(how are you | how do you do | how have you been | where are you (located | based | from) | which country | what do you do | what is your why | tell me (a bit | more | something)? about (you | yourself | what) | who are you)',
      '(what | which) (keeps | kept | brings | brought | drives | are | projects | is) (you | your) X*3 (busy | here | you | to linkedin | working on | these days | up to | on | focus | favorite | favourite | passion | why)',
      '(anything | something | any way | if) (i can | i could | we can) (do | help | be of | support) (for | you | with)? X*2',
      '(have | wish you | wishing you) (a | an) (nice | great | good | wonderful | lovely | beautiful | productive | fantastic | amazing | blessed | successful) (day | week | weekend | evening | morning | one | year | time)',
      '(good | great | nice | lovely | wonderful) to (e meet | emeet | meet you here | virtually meet | meet you virtually | meet you online)',
      '(get | getting) to know (you | each other | one another | new | people | my)',
      '(should know | let us know | get to know | could know | support | follow | help | inspire | like) (each other | one another | eachother)',
      '(be | become) (friends | part of | in your circle | my friend)',
      '(open networker | lion | accept all | 500 | follow for follow | l4l | daily inspiration | mindset | vibe | vibes | energy | beautiful soul | good soul | winners | hustle | grind)',
      '(face | name) to (a | the | your) (name | face)',
      '(love | loved | like | liked) your (energy | vibe | style | page | smile | picture | photo | headline | banner | story)',
    ],
  },
});
