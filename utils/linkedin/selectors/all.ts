import * as connect from './connect';
import * as conversation from './conversation';
import * as conversationList from './conversation-list';
import type { Selector } from './define';
import * as emberProfile from './ember-profile';
import * as invite from './invite';
import * as message from './message';
import * as messageBox from './message-box';
import * as network from './network';
import * as profile from './profile';
import * as sales from './sales';

/** Every selector that Vouch has, by name. */
export const selectors: Readonly<Record<string, Selector>> = {
  ...connect,
  ...conversation,
  ...conversationList,
  ...emberProfile,
  ...invite,
  ...message,
  ...messageBox,
  ...network,
  ...profile,
  ...sales,
};
