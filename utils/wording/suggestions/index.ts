import type { Situation } from '../types';
import { answerPitch } from './answer-pitch';
import { firstMessage } from './first-message';
import { firstMet } from './first-met';
import { firstNoted } from './first-noted';
import { inviteIntroduced } from './invite-introduced';
import { inviteMet } from './invite-met';
import { inviteMutual } from './invite-mutual';
import { inviteNoted } from './invite-noted';
import { inviteRead } from './invite-read';
import { inviteUnknown } from './invite-unknown';
import { pickUp } from './pick-up';
import { referralAsk } from './referral-ask';
import { replyAnswer } from './reply-answer';
import { replyAsk } from './reply-ask';
import { unanswered } from './unanswered';

/** In the order in which they are offered where several suit equally well. */
export const situations: readonly Situation[] = [
  inviteRead,
  inviteMet,
  inviteIntroduced,
  inviteUnknown,
  inviteMutual,
  inviteNoted,
  firstMessage,
  firstMet,
  firstNoted,
  unanswered,
  replyAnswer,
  replyAsk,
  pickUp,
  answerPitch,
  referralAsk,
];
