import type { Signal } from '../types';
import answering from './answering';
import benefit from './benefit';
import borrowedPraise from './borrowed-praise';
import breakUp from './break-up';
import bump from './bump';
import buyer from './buyer';
import buzzwords from './buzzwords';
import calendarLink from './calendar-link';
import callAsk from './call-ask';
import cameAcross from './came-across';
import chase from './chase';
import denial from './denial';
import diagnosticQuestion from './diagnostic-question';
import event from './event';
import eventPromotion from './event-promotion';
import everydayWork from './everyday-work';
import fakeAnchor from './fake-anchor';
import fakeFamiliarity from './fake-familiarity';
import feedbackAsk from './feedback-ask';
import foreignName from './foreign-name';
import freeBait from './free-bait';
import goodWishes from './good-wishes';
import headlineQuestion from './headline-question';
import hiddenCharacters from './hidden-characters';
import hollowPraise from './hollow-praise';
import home from './home';
import incomeOffer from './income-offer';
import interestQuestion from './interest-question';
import introducer from './introducer';
import jobLead from './job-lead';
import jobSeeker from './job-seeker';
import met from './met';
import mutualBenefit from './mutual-benefit';
import mutualConnections from './mutual-connections';
import namedPost from './named-post';
import networkGrowth from './network-growth';
import numbers from './numbers';
import ourProduct from './our-product';
import ownApplication from './own-application';
import pain from './pain';
import particularBlank from './particular-blank';
import particularQuestion from './particular-question';
import particularThanks from './particular-thanks';
import partnership from './partnership';
import pressure from './pressure';
import quotation from './quotation';
import referralAsk from './referral-ask';
import rejection from './rejection';
import roleLookup from './role-lookup';
import sameField from './same-field';
import scheduling from './scheduling';
import schoolProject from './school-project';
import segmentTalk from './segment-talk';
import selfIntroduction from './self-introduction';
import sellerFirst from './seller-first';
import sellerSlot from './seller-slot';
import sharedPast from './shared-past';
import sharedProject from './shared-project';
import shoutedName from './shouted-name';
import signOff from './sign-off';
import smallTalk from './small-talk';
import socialProof from './social-proof';
import stiffOpening from './stiff-opening';
import stockInvitation from './stock-invitation';
import strangerQuestion from './stranger-question';
import talkAsk from './talk-ask';
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
  buyer,
  buzzwords,
  calendarLink,
  callAsk,
  cameAcross,
  chase,
  denial,
  diagnosticQuestion,
  event,
  eventPromotion,
  everydayWork,
  fakeAnchor,
  fakeFamiliarity,
  feedbackAsk,
  foreignName,
  freeBait,
  goodWishes,
  headlineQuestion,
  hiddenCharacters,
  hollowPraise,
  home,
  incomeOffer,
  interestQuestion,
  introducer,
  jobLead,
  jobSeeker,
  met,
  mutualBenefit,
  mutualConnections,
  namedPost,
  networkGrowth,
  numbers,
  ourProduct,
  ownApplication,
  pain,
  particularBlank,
  particularQuestion,
  particularThanks,
  partnership,
  pressure,
  quotation,
  referralAsk,
  rejection,
  roleLookup,
  sameField,
  scheduling,
  schoolProject,
  segmentTalk,
  selfIntroduction,
  sellerFirst,
  sellerSlot,
  sharedPast,
  sharedProject,
  shoutedName,
  signOff,
  smallTalk,
  socialProof,
  stiffOpening,
  stockInvitation,
  strangerQuestion,
  talkAsk,
  thanksForConnecting,
  unfilledBlank,
  weHelp,
  wrongPerson,
];
