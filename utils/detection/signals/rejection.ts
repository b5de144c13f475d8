import { defineSignal } from '../types';

export default defineSignal({
  id: 'rejection',
  kind: 'anchor',
  what: { en: 'A refusal or a complaint' },
  why: { en: 'It tells them where you stand.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      '(not interested | no interest | no thanks | no thank you | unsubscribe | remove me | stop sending | stop messaging | stop emailing | stop contacting | please stop | do not contact | take me off | leave me alone | please do not | not looking | not hiring | not in the market | not open | happy where i am | happy in my | we already have | already have a | already work with | already use | pass on this | will pass | have to pass | have to decline | decline | declining | declined | unfortunately | afraid | regret | not able to | can not make | will not be able | is this automated | are you a bot | real person | mass message | mass messages | copy paste | copy pasted | copied | generic message | did you read | did you even | have you read | do you even | reported | blocked | blocking | spammer | spammers | this is spam | sounds like spam | template message | canned | did not ask | never asked | waste of time | cold messages | another pitch)',
      '(no longer | not currently | not at this | not right) (interested | looking | need | working | considering | now)',
    ],
  },
});
