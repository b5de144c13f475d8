import { z } from 'zod/mini';
import { AnalysisRecord } from '@/utils/records/analysis';
import { AtHand, Consent } from '@/utils/records/at-hand';
import { Note } from '@/utils/records/book';
import { Draft, PagePerson, PageSnapshot, PageThread, Viewer } from '@/utils/records/page';

const none = z.null();

/**
 * Every message between the parts. `from` names who may send it: `content` is the script on LinkedIn's pages,
 * `page` the extension's own pages and worker. `to` is who answers. Content may report what it saw; it never
 * lists, exports, erases or changes settings, since a compromised page could speak in its name.
 */
export const contract = {
  'draft/changed': {
    from: 'content',
    to: 'worker',
    request: z.object({ draft: Draft }),
    response: AnalysisRecord,
  },
  'draft/cleared': { from: 'content', to: 'worker', request: z.object({}), response: none },
  'draft/sent': {
    from: 'content',
    to: 'worker',
    request: z.object({
      draft: Draft,
      viewer: z.optional(Viewer),
      at: z.iso.datetime(),
      certainty: z.enum(['probable', 'shown']),
    }),
    response: none,
  },
  'thread/seen': {
    from: 'content',
    to: 'worker',
    request: z.object({ viewer: z.optional(Viewer), thread: PageThread }),
    response: none,
  },
  'viewer/seen': { from: 'content', to: 'worker', request: Viewer, response: none },

  'tab/at-hand': { from: 'page', to: 'worker', request: z.object({ tabId: z.number() }), response: AtHand },
  'note/save': {
    from: 'page',
    to: 'worker',
    /** `tabId`: the tab that shows the person; in a private one nothing is kept. Empty text deletes the note. */
    request: z.object({
      tabId: z.number(),
      person: PagePerson,
      text: z.string().check(z.maxLength(10_000)),
    }),
    response: z.nullable(Note),
  },
  'person/forget': {
    from: 'page',
    to: 'worker',
    request: z.object({ personId: z.string() }),
    response: none,
  },
  'book/erase': { from: 'page', to: 'worker', request: z.object({}), response: none },
  'consent/get': { from: 'page', to: 'worker', request: z.object({}), response: Consent },
  'consent/set': { from: 'page', to: 'worker', request: z.object({ consent: Consent }), response: none },

  'page/read': { from: 'page', to: 'content', request: z.object({}), response: PageSnapshot },
  'box/insert': {
    from: 'page',
    to: 'content',
    request: z.object({
      draftId: z.string(),
      text: z.string().check(z.maxLength(10_000)),
      /** The first blank to select, half-open, UTF-16 code units of `text`. */
      select: z.optional(z.tuple([z.number(), z.number()])),
    }),
    /** `gone`: the box is not there any more; `refused`: the page did not take the text. */
    response: z.enum(['inserted', 'refused', 'gone']),
  },
} as const;

type Contract = typeof contract;
export type Name = keyof Contract;
export type NameTo<To extends 'worker' | 'content'> = {
  [N in Name]: Contract[N]['to'] extends To ? N : never;
}[Name];
export type Request<N extends Name> = z.input<Contract[N]['request']>;
export type Parsed<N extends Name> = z.output<Contract[N]['request']>;
export type Response<N extends Name> = z.output<Contract[N]['response']>;
