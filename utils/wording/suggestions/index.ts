import type { Situation } from '../types';
import { answerInvite } from './answer-invite';
import { answerPitch } from './answer-pitch';
import { congratulate } from './congratulate';
import { firstMessage } from './first-message';
import { firstMet } from './first-met';
import { firstNoted } from './first-noted';
import { followIntroduction } from './follow-introduction';
import { inviteIntroduced } from './invite-introduced';
import { inviteMet } from './invite-met';
import { inviteNoted } from './invite-noted';
import { invitePast } from './invite-past';
import { inviteRead } from './invite-read';
import { inviteUnknown } from './invite-unknown';
import { pickUp } from './pick-up';
import { referralAfterThanks } from './referral-after-thanks';
import { referralBuyer } from './referral-buyer';
import { referralColleague } from './referral-colleague';
import { referralFriend } from './referral-friend';
import { referralMovedOn } from './referral-moved-on';
import { referralNamed } from './referral-named';
import { referralSponsor } from './referral-sponsor';
import { referralUser } from './referral-user';
import { replyAnswer } from './reply-answer';
import { replyAsk } from './reply-ask';
import { tellSource } from './tell-source';
import { thank } from './thank';
import { unanswered } from './unanswered';

/** In the order in which they are offered where several suit equally well. */
export const situations: readonly Situation[] = [
  inviteRead,
  inviteMet,
  inviteIntroduced,
  invitePast,
  inviteUnknown,
  inviteNoted,
  firstMessage,
  firstMet,
  firstNoted,
  followIntroduction,
  unanswered,
  answerInvite,
  replyAnswer,
  replyAsk,
  pickUp,
  answerPitch,
  thank,
  tellSource,
  congratulate,
  referralBuyer,
  referralNamed,
  referralColleague,
  referralFriend,
  referralUser,
  referralSponsor,
  referralMovedOn,
  referralAfterThanks,
];
