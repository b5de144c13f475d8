import { defineSignal } from '../types';

export default defineSignal({
  id: 'came-across',
  kind: 'generic',
  what: { en: '“I came across your profile”' },
  why: { en: 'How you found them is about your search, not about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(came | come | coming | ran | stumbled | happened | landed | chanced) (across | upon | on | by | to) (your | you | SLOT) X?',
      '(found | saw | noticed | viewed | visited | seen | read | checked out | looking at | looked at | see | notice | reviewed | reviewing | browsing | went through | going through | looking through | took a look at | reading | checking) (your | through your) X*2 (profile | page | background | company | experience | career | title | work at | resume | cv | linkedin | headline | bio | website | site | name | role)',
      '(found | saw | noticed | seen | see | notice | spotted | discovered) you (on | in | through | via | at | while | are | were | work | also | have | and) X?',
      'your X? (profile | background | experience | name | page | resume | headline | career | work) (caught | stood | came up | popped | showed | appeared | impressed | resonated | looks | seems | is | really | jumped | was | drew | piqued | fits | matches | shows | aligns)',
      '(popped | pop | came | showed | appeared | shows) (up)? (in | on) (my | the) X? (feed | search | suggestions | recommendations | radar | list | connections)',
      'linkedin (suggested | recommended | thinks | says | keeps | showed | recommends | suggestion)',
      '(caught | caught | grabbed | drew | piqued) my (eye | attention | interest)',
      '(stood | stands | jumped) out (to | among | for | at)',
      '(while | when | during | as i was) (i was)? (researching | searching | browsing | looking for | scrolling | doing research | sourcing | exploring | hunting)',
      'people you may know',
    ],
  },
});
