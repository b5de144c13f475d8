import type { Context } from '@/utils/detection/types';
import * as answering from './answering';
import * as benefit from './benefit';
import * as borrowedPraise from './borrowed-praise';
import * as breakUp from './break-up';
import * as bump from './bump';
import * as buyer from './buyer';
import * as buzzwords from './buzzwords';
import * as calendarLink from './calendar-link';
import * as callAsk from './call-ask';
import * as cameAcross from './came-across';
import * as chase from './chase';
import * as denial from './denial';
import * as diagnosticQuestion from './diagnostic-question';
import * as event from './event';
import * as eventPromotion from './event-promotion';
import * as everydayWork from './everyday-work';
import * as fakeAnchor from './fake-anchor';
import * as fakeFamiliarity from './fake-familiarity';
import * as feedbackAsk from './feedback-ask';
import * as foreignName from './foreign-name';
import * as freeBait from './free-bait';
import * as goodWishes from './good-wishes';
import * as headlineQuestion from './headline-question';
import * as hiddenCharacters from './hidden-characters';
import * as hollowPraise from './hollow-praise';
import * as home from './home';
import * as incomeOffer from './income-offer';
import * as interestQuestion from './interest-question';
import * as introducer from './introducer';
import * as jobLead from './job-lead';
import * as jobSeeker from './job-seeker';
import * as met from './met';
import * as mutualBenefit from './mutual-benefit';
import * as mutualConnections from './mutual-connections';
import * as namedPost from './named-post';
import * as networkGrowth from './network-growth';
import * as numbers from './numbers';
import * as ourProduct from './our-product';
import * as ownApplication from './own-application';
import * as pain from './pain';
import * as particularBlank from './particular-blank';
import * as particularQuestion from './particular-question';
import * as particularThanks from './particular-thanks';
import * as partnership from './partnership';
import * as pressure from './pressure';
import * as quotation from './quotation';
import * as referralAsk from './referral-ask';
import * as rejection from './rejection';
import * as roleLookup from './role-lookup';
import * as sameField from './same-field';
import * as scheduling from './scheduling';
import * as schoolProject from './school-project';
import * as segmentTalk from './segment-talk';
import * as selfIntroduction from './self-introduction';
import * as sellerFirst from './seller-first';
import * as sellerSlot from './seller-slot';
import * as sharedPast from './shared-past';
import * as sharedProject from './shared-project';
import * as shoutedName from './shouted-name';
import * as signOff from './sign-off';
import * as smallTalk from './small-talk';
import * as socialProof from './social-proof';
import * as stiffOpening from './stiff-opening';
import * as stockInvitation from './stock-invitation';
import * as strangerQuestion from './stranger-question';
import * as talkAsk from './talk-ask';
import * as thanksForConnecting from './thanks-for-connecting';
import * as unfilledBlank from './unfilled-blank';
import * as weHelp from './we-help';
import * as wrongPerson from './wrong-person';

interface Examples {
  /** `context` where the signal looks at more than the text. */
  fires: { text: string; marks: string[]; context?: Partial<Context> }[];
  silent: string[];
}

/** Texts that each signal must mark, and texts that it must leave alone. */
export const examples: Record<string, Examples> = {
  answering: answering,
  benefit: benefit,
  'borrowed-praise': borrowedPraise,
  'break-up': breakUp,
  bump: bump,
  buyer: buyer,
  buzzwords: buzzwords,
  'calendar-link': calendarLink,
  'call-ask': callAsk,
  'came-across': cameAcross,
  chase: chase,
  denial: denial,
  'diagnostic-question': diagnosticQuestion,
  event: event,
  'event-promotion': eventPromotion,
  'everyday-work': everydayWork,
  'fake-anchor': fakeAnchor,
  'fake-familiarity': fakeFamiliarity,
  'feedback-ask': feedbackAsk,
  'foreign-name': foreignName,
  'free-bait': freeBait,
  'good-wishes': goodWishes,
  'headline-question': headlineQuestion,
  'hidden-characters': hiddenCharacters,
  'hollow-praise': hollowPraise,
  home: home,
  'income-offer': incomeOffer,
  'interest-question': interestQuestion,
  introducer: introducer,
  'job-lead': jobLead,
  'job-seeker': jobSeeker,
  met: met,
  'mutual-benefit': mutualBenefit,
  'mutual-connections': mutualConnections,
  'named-post': namedPost,
  'network-growth': networkGrowth,
  numbers: numbers,
  'our-product': ourProduct,
  'own-application': ownApplication,
  pain: pain,
  'particular-blank': particularBlank,
  'particular-question': particularQuestion,
  'particular-thanks': particularThanks,
  partnership: partnership,
  pressure: pressure,
  quotation: quotation,
  'referral-ask': referralAsk,
  rejection: rejection,
  'role-lookup': roleLookup,
  'same-field': sameField,
  scheduling: scheduling,
  'school-project': schoolProject,
  'segment-talk': segmentTalk,
  'self-introduction': selfIntroduction,
  'seller-first': sellerFirst,
  'seller-slot': sellerSlot,
  'shared-past': sharedPast,
  'shared-project': sharedProject,
  'shouted-name': shoutedName,
  'sign-off': signOff,
  'small-talk': smallTalk,
  'social-proof': socialProof,
  'stiff-opening': stiffOpening,
  'stock-invitation': stockInvitation,
  'stranger-question': strangerQuestion,
  'talk-ask': talkAsk,
  'thanks-for-connecting': thanksForConnecting,
  'unfilled-blank': unfilledBlank,
  'we-help': weHelp,
  'wrong-person': wrongPerson,
};
