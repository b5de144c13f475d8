import { defineSignal } from '../types';

export default defineSignal({
  id: 'borrowed-praise',
  kind: 'generic',
  what: { en: 'Praise that would fit anyone' },
  why: { en: 'They know praise that was cut from a pattern when they see it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'PRAISE X*2 CAREER',
      '(your | the) CAREER X*3 (is | are | was | looks | seems) SOFTEN? (PRAISE | impressed | an inspiration | goals)',
      '(impressed | inspired | intrigued | fascinated | struck | amazed | captivated | blown away | wowed | inspiring) (by | with | at) (your | what you | the work | PLAINSLOT | all | how | the way | CAP)',
      '(admire | respect | appreciate | admiring | applaud | commend) (your | what you | the work | how you | all | the way | PLAINSLOT)',
      '(love | like | loving | enjoy | admire | dig) (what | how | the way | the work | your work | your content | your posts | your profile | your background) (you | PLAINSLOT | your | X)? (are | is | do | have)?',
      '(interested in | learn from | learning from | learn about | learn more about | learning more about | benefit from | insights from | insights into | insight into | inspired by | hear about | know more about | hear more about | understand more about) (your | you | what you | how you | someone like you | people like you | an expert | experts) X*2',
      'your (expertise | insights | knowledge | contributions | achievements | accomplishments | leadership | passion | thought leadership | impressive | inspiring | amazing | wealth | success | perspective | valuable | unique | extensive) X',
      '(impressive | inspiring | remarkable | fascinating | amazing | awesome | incredible)',
      '(thought leader | thought leaders | industry leader | industry expert | rockstar | rock star | ninja | guru | trailblazer | visionary | powerhouse | an expert like | expert like)',
      '(great | good | amazing | awesome | cool | interesting | excellent | exciting | fantastic | important | wonderful) (work | job | stuff | things) (you | at | with | in | there | your | PLAINSLOT)',
      '(big | huge | long time) fan (of)?',
      '(keep up | keep it up)',
    ],
  },
});
