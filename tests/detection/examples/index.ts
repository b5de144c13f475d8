import * as answering from './answering';
import * as benefit from './benefit';
import * as borrowedPraise from './borrowed-praise';
import * as breakUp from './break-up';
import * as bump from './bump';
import * as buzzwords from './buzzwords';
import * as calendarLink from './calendar-link';
import * as callAsk from './call-ask';
import * as cameAcross from './came-across';
import * as chase from './chase';
import * as denial from './denial';
import * as diagnosticQuestion from './diagnostic-question';
import * as event from './event';
import * as eventPromotion from './event-promotion';
import * as everyday from './everyday';
import * as fakeAnchor from './fake-anchor';
import * as freeBait from './free-bait';
import * as incomeOffer from './income-offer';
import * as interestQuestion from './interest-question';
import * as introducer from './introducer';
import * as jobLead from './job-lead';
import * as met from './met';
import * as mutualBenefit from './mutual-benefit';
import * as mutualConnections from './mutual-connections';
import * as namedPost from './named-post';
import * as networkGrowth from './network-growth';
import * as numbers from './numbers';
import * as ourProduct from './our-product';
import * as ownApplication from './own-application';
import * as pain from './pain';
import * as particularThanks from './particular-thanks';
import * as pressure from './pressure';
import * as referralAsk from './referral-ask';
import * as sameField from './same-field';
import * as segmentTalk from './segment-talk';
import * as sellerFirst from './seller-first';
import * as sharedPast from './shared-past';
import * as socialProof from './social-proof';
import * as stiffOpening from './stiff-opening';
import * as stockInvitation from './stock-invitation';
import * as thanksForConnecting from './thanks-for-connecting';
import * as unfilledBlank from './unfilled-blank';
import * as weHelp from './we-help';
import * as wrongPerson from './wrong-person';

/** Texts that each signal must mark, and texts that it must leave alone. */
export const examples: Record<string, { fires: { text: string; marks: string[] }[]; silent: string[] }> = {
  answering: answering,
  benefit: benefit,
  'borrowed-praise': borrowedPraise,
  'break-up': breakUp,
  bump: bump,
  buzzwords: buzzwords,
  'calendar-link': calendarLink,
  'call-ask': callAsk,
  'came-across': cameAcross,
  chase: chase,
  denial: denial,
  'diagnostic-question': diagnosticQuestion,
  event: event,
  'event-promotion': eventPromotion,
  everyday: everyday,
  'fake-anchor': fakeAnchor,
  'free-bait': freeBait,
  'income-offer': incomeOffer,
  'interest-question': interestQuestion,
  introducer: introducer,
  'job-lead': jobLead,
  met: met,
  'mutual-benefit': mutualBenefit,
  'mutual-connections': mutualConnections,
  'named-post': namedPost,
  'network-growth': networkGrowth,
  numbers: numbers,
  'our-product': ourProduct,
  'own-application': ownApplication,
  pain: pain,
  'particular-thanks': particularThanks,
  pressure: pressure,
  'referral-ask': referralAsk,
  'same-field': sameField,
  'segment-talk': segmentTalk,
  'seller-first': sellerFirst,
  'shared-past': sharedPast,
  'social-proof': socialProof,
  'stiff-opening': stiffOpening,
  'stock-invitation': stockInvitation,
  'thanks-for-connecting': thanksForConnecting,
  'unfilled-blank': unfilledBlank,
  'we-help': weHelp,
  'wrong-person': wrongPerson,
};
