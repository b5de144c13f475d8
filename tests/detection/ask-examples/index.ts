import * as anyone from './anyone';
import * as contactDetails from './contact-details';
import * as noIntroduction from './no-introduction';
import * as noReassurance from './no-reassurance';
import * as noReport from './no-report';
import * as noResult from './no-result';
import * as noRole from './no-role';
import * as noThanks from './no-thanks';
import * as noWayOut from './no-way-out';
import * as pitchInside from './pitch-inside';

interface Examples {
  /** Texts that the rule must find fault with; with `marks` where it marks words. */
  fires: readonly (string | { text: string; marks: string })[];
  /** Texts that it must leave alone. */
  silent: readonly string[];
}

export const askExamples: Record<string, Examples> = {
  anyone,
  'contact-details': contactDetails,
  'no-introduction': noIntroduction,
  'no-reassurance': noReassurance,
  'no-report': noReport,
  'no-result': noResult,
  'no-role': noRole,
  'no-thanks': noThanks,
  'no-way-out': noWayOut,
  'pitch-inside': pitchInside,
};
