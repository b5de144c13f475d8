import { course } from './conversation-course';
import { cued } from './conversation-cued';
import type { ConversationTraits } from './conversation-trait';
import { voices } from './conversation-voices';

/** By what a conversation is told, besides the evidence against the other side and single words. */
export const traits: ConversationTraits = { ...cued, ...course, ...voices };
