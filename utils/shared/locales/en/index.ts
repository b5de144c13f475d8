import { asking } from './asking';
import { coach } from './coach';
import { course } from './course';
import { dashboard } from './dashboard';
import { goal } from './goal';
import { panel } from './panel';
import { people } from './people';
import { settings } from './settings';
import { transfer } from './transfer';
import { welcome } from './welcome';

/** The words of the interface, by screen. `{name}` is filled in; an entry with `one` and `other` follows a count. */
export const en = {
  ...panel,
  ...coach,
  ...people,
  ...settings,
  ...welcome,
  ...asking,
  ...course,
  ...goal,
  ...dashboard,
  ...transfer,
} as const;
