import type { Signal } from '../types';
import answering from './answering';
import benefit from './benefit';
import borrowedPraise from './borrowed-praise';
import breakUp from './break-up';
import bump from './bump';
import buzzwords from './buzzwords';
import calendarLink from './calendar-link';
import callAsk from './call-ask';
import cameAcross from './came-across';
import chase from './chase';
import denial from './denial';
import diagnosticQuestion from './diagnostic-question';
import event from './event';
import eventPromotion from './event-promotion';
import everyday from './everyday';
import fakeAnchor from './fake-anchor';
import freeBait from './free-bait';
import incomeOffer from './income-offer';
import interestQuestion from './interest-question';
import introducer from './introducer';
import jobLead from './job-lead';
import met from './met';
import mutualBenefit from './mutual-benefit';
import mutualConnections from './mutual-connections';
import namedPost from './named-post';
import networkGrowth from './network-growth';
import numbers from './numbers';
import ourProduct from './our-product';
import ownApplication from './own-application';
import pain from './pain';
import particularThanks from './particular-thanks';
import pressure from './pressure';
import referralAsk from './referral-ask';
import sameField from './same-field';
import segmentTalk from './segment-talk';
import sellerFirst from './seller-first';
import sharedPast from './shared-past';
import socialProof from './social-proof';
import stiffOpening from './stiff-opening';
import stockInvitation from './stock-invitation';
import thanksForConnecting from './thanks-for-connecting';
import unfilledBlank from './unfilled-blank';
import weHelp from './we-help';
import wrongPerson from './wrong-person';

/** Every signal. A new one is a file in this folder and a line here. */
export const signals: readonly Signal[] = [
  answering,
  benefit,
  borrowedPraise,
  breakUp,
  bump,
  buzzwords,
  calendarLink,
  callAsk,
  cameAcross,
  chase,
  denial,
  diagnosticQuestion,
  event,
  eventPromotion,
  everyday,
  fakeAnchor,
  freeBait,
  incomeOffer,
  interestQuestion,
  introducer,
  jobLead,
  met,
  mutualBenefit,
  mutualConnections,
  namedPost,
  networkGrowth,
  numbers,
  ourProduct,
  ownApplication,
  pain,
  particularThanks,
  pressure,
  referralAsk,
  sameField,
  segmentTalk,
  sellerFirst,
  sharedPast,
  socialProof,
  stiffOpening,
  stockInvitation,
  thanksForConnecting,
  unfilledBlank,
  weHelp,
  wrongPerson,
];
