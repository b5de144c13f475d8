import anyone from './anyone';
import contactDetails from './contact-details';
import noIntroduction from './no-introduction';
import noReassurance from './no-reassurance';
import noReport from './no-report';
import noResult from './no-result';
import noRole from './no-role';
import noThanks from './no-thanks';
import noWayOut from './no-way-out';
import pitchInside from './pitch-inside';
import type { AskRule } from './types';

/** What weighs most comes first. */
export const askRules: readonly AskRule[] = [
  pitchInside,
  anyone,
  contactDetails,
  noIntroduction,
  noRole,
  noResult,
  noWayOut,
  noReassurance,
  noReport,
  noThanks,
];
