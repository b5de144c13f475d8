import { conversationRow, rowName, rowPreview, unreadRow } from '../selectors/conversation-list';
import { closest, find, findAll, isOne } from '../selectors/define';
import { lineOf, textOf } from '../text-of';

/** A conversation as the list of all shows it, unopened. */
export interface ListedConversation {
  name: string;
  /** As it stands there. */
  preview: string;
  /** Where the other side's words begin in it, UTF-16 code units; undefined when they are the user's, or a group's. */
  theirs?: number | undefined;
  isUnread: boolean;
  /** Holds the preview. For the moment only. */
  element: Element;
}

const MOST = 100;
/** A name of several people; of a person's own name with a comma nothing is lost but a mark. */
const SEVERAL = /[,،、&+]/u;

/** A preview begins with its sender's first name; the user's own with "You", in the page's language. */
function beginOf(preview: string, name: string): number | undefined {
  const [first] = name.split(' ');
  if (!first || SEVERAL.test(name) || !preview.startsWith(first)) return undefined;
  const [said] = /^\s{0,3}[:：]\s{0,3}/u.exec(preview.slice(first.length, first.length + 8)) ?? [];
  return said === undefined ? undefined : first.length + said.length;
}

/** Every conversation that the lists show: the page's and that of the chats. It opens none and marks none as read. */
export function readConversationList(roots: readonly ParentNode[]): ListedConversation[] {
  return findAll(roots, conversationRow)
    .slice(0, MOST)
    .flatMap((row) => {
      const name = lineOf(find(row, rowName));
      const element = find(row, rowPreview);
      const preview = element && textOf(element);
      if (!name || !preview) return [];
      const isUnread = isOne(row, unreadRow) || closest(row, unreadRow) !== undefined;
      return [{ name, preview, theirs: beginOf(preview, name), isUnread, element }];
    });
}
