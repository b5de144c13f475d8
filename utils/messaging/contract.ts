import { z } from 'zod/mini';
import { AnalysisRecord } from '@/utils/records/analysis';
import { AtHand, ConnectionNote, Consent, FlaggedPerson } from '@/utils/records/at-hand';
import { Account, Flag, Note, Person } from '@/utils/records/book';
import {
  Draft,
  PageConnection,
  PageInvitation,
  PagePerson,
  PageSnapshot,
  PageThread,
  Viewer,
} from '@/utils/records/page';
import { AskSteps, Proposed, Reminder } from '@/utils/records/referral';
import { Settings, SettingsChange } from '@/utils/records/settings';

const none = z.null();
const words = z.string().check(z.maxLength(10_000));
/** Half-open, UTF-16 code units of the text that was reported. */
const Span = z.object({ start: z.number(), end: z.number() });
/** `isBlank`: left for the user to fill; all others are faults. */
const Mark = z.extend(Span, { isBlank: z.optional(z.boolean()) });
/** Words to mark in the page; `null` when marks are off, and then nothing of them may stay. */
const Marks = z.nullable(z.array(Mark));

/**
 * Every message between the parts. `from` names who may send it: `content` is the script on LinkedIn's pages,
 * `page` the extension's own pages and worker. `to` is who answers. Content may report what it saw; it never
 * lists, exports, erases or changes settings, since a compromised page could speak in its name.
 */
export const contract = {
  'draft/changed': {
    from: 'content',
    to: 'worker',
    /** `isStyled`: this frame has been given the style of marks since it was loaded. */
    request: z.object({ draft: Draft, isStyled: z.boolean() }),
    response: z.object({ analysis: AnalysisRecord, marks: Marks }),
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
    request: z.object({ viewer: z.optional(Viewer), thread: PageThread, isStyled: z.boolean() }),
    /** By the page's ids of the messages that have words to mark. */
    response: z.object({
      marks: z.nullable(z.array(z.object({ pageId: z.string(), spans: z.array(Mark) }))),
    }),
  },
  /** Beginnings of messages that a list of conversations shows unopened; nothing of them is kept. */
  'previews/seen': {
    from: 'content',
    to: 'worker',
    request: z.object({
      isStyled: z.boolean(),
      previews: z
        .array(z.object({ name: z.string().check(z.maxLength(300)), text: words }))
        .check(z.maxLength(100)),
    }),
    /** In the order of the request. */
    response: z.object({ marks: z.nullable(z.array(z.array(Mark))) }),
  },
  /** The frame has taken its marks away; their style can go. */
  'marks/cleared': { from: 'content', to: 'worker', request: z.object({}), response: none },
  'invitations/seen': {
    from: 'content',
    to: 'worker',
    request: z.object({
      viewer: z.optional(Viewer),
      invitations: z.array(PageInvitation).check(z.maxLength(500)),
    }),
    response: none,
  },
  /** The user pressed Accept. */
  'invitation/accepted': {
    from: 'content',
    to: 'worker',
    request: z.object({ viewer: z.optional(Viewer), invitation: PageInvitation, at: z.iso.datetime() }),
    response: none,
  },
  /** The user pressed Ignore. */
  'invitation/ignored': {
    from: 'content',
    to: 'worker',
    request: z.object({ viewer: z.optional(Viewer), invitation: PageInvitation, at: z.iso.datetime() }),
    response: none,
  },
  /** Of these only what became of invitations that are kept is learned; strangers are not stored. */
  'connections/seen': {
    from: 'content',
    to: 'worker',
    request: z.object({
      viewer: z.optional(Viewer),
      connections: z.array(PageConnection).check(z.maxLength(2_000)),
    }),
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
      text: words,
    }),
    response: z.nullable(Note),
  },
  'person/update': {
    from: 'page',
    to: 'worker',
    /** As `note/save`: it is the user's own act, so the person is kept from then on. An empty `callName` takes it back. */
    request: z.object({
      tabId: z.number(),
      person: PagePerson,
      callName: z.optional(z.string().check(z.maxLength(200))),
      trustsMe: z.optional(z.boolean()),
      isKept: z.optional(z.boolean()),
    }),
    response: Person,
  },
  'flag/set': {
    from: 'page',
    to: 'worker',
    /** One flag a message: another kind or why replaces it. */
    request: z.object({
      tabId: z.number(),
      person: PagePerson,
      kind: z.enum(['stalker', 'not-pitch']),
      about: z.string().check(z.maxLength(1_000)),
      text: z.string(),
      why: z.optional(words),
    }),
    response: Flag,
  },
  'flag/remove': { from: 'page', to: 'worker', request: z.object({ flagId: z.string() }), response: none },
  'flags/list': { from: 'page', to: 'worker', request: z.object({}), response: z.array(FlaggedPerson) },
  /** Newest first, at most `limit`. */
  'invites/list': {
    from: 'page',
    to: 'worker',
    request: z.object({ limit: z.number() }),
    response: z.object({ notes: z.array(ConnectionNote), total: z.number() }),
  },
  /** Empty text takes the remark back. */
  'invite/remark': {
    from: 'page',
    to: 'worker',
    request: z.object({ inviteId: z.string(), text: words }),
    response: none,
  },
  /** Removes a message that was deleted on LinkedIn from the book too. Without `personId` one of a group. */
  'message/remove': {
    from: 'page',
    to: 'worker',
    request: z.object({ personId: z.optional(z.string()), key: z.string() }),
    response: none,
  },
  /** An ask was built and copied or put into a box: it is known again by it when it is sent. */
  'ask/built': {
    from: 'page',
    to: 'worker',
    request: z.object({ personId: z.string().check(z.maxLength(200)), text: words, steps: AskSteps }),
    response: none,
  },
  /** The user asked somebody in the book where no page shows it. */
  'ask/record': {
    from: 'page',
    to: 'worker',
    request: z.object({ personId: z.string().check(z.maxLength(200)), text: words, steps: AskSteps }),
    response: none,
  },
  /** Whom to ask today and why today, the one to propose first. Nobody on days without work. */
  'proposals/today': {
    from: 'page',
    to: 'worker',
    request: z.object({}),
    response: z.object({ isWorkday: z.boolean(), proposals: z.array(Proposed) }),
  },
  /** What the user is to do for people by now, the longest due first. */
  'reminders/list': { from: 'page', to: 'worker', request: z.object({}), response: z.array(Reminder) },
  /** `back`: as it was before it was done or put off. */
  'reminder/change': {
    from: 'page',
    to: 'worker',
    request: z.discriminatedUnion('to', [
      z.object({ to: z.literal('done'), id: z.string() }),
      z.object({ to: z.literal('later'), id: z.string(), until: z.iso.datetime() }),
      z.object({ to: z.literal('back'), reminder: Reminder }),
    ]),
    response: none,
  },
  /** What reminds the user, or when they work, is another now. */
  'reminders/changed': { from: 'page', to: 'worker', request: z.object({}), response: none },
  'settings/get': { from: 'page', to: 'worker', request: z.object({}), response: Settings },
  'settings/set': { from: 'page', to: 'worker', request: SettingsChange, response: Settings },
  'accounts/list': { from: 'page', to: 'worker', request: z.object({}), response: z.array(Account) },
  'person/forget': {
    from: 'page',
    to: 'worker',
    request: z.object({ personId: z.string() }),
    response: none,
  },
  'book/erase': { from: 'page', to: 'worker', request: z.object({}), response: none },
  /** Everything that is older than an instant, ISO 8601. */
  'book/erase-before': {
    from: 'page',
    to: 'worker',
    request: z.object({ before: z.iso.datetime() }),
    response: none,
  },
  'consent/get': { from: 'page', to: 'worker', request: z.object({}), response: Consent },
  'consent/set': { from: 'page', to: 'worker', request: z.object({ consent: Consent }), response: none },

  'page/read': { from: 'page', to: 'content', request: z.object({}), response: PageSnapshot },
  /** The page as it looks to Vouch, without a word or a name of it, for the user to copy. */
  'page/report': {
    from: 'page',
    to: 'content',
    request: z.object({}),
    response: z.object({ text: z.string() }),
  },
  'box/insert': {
    from: 'page',
    to: 'content',
    request: z.object({
      draftId: z.string(),
      text: words,
      /** The first blank to select, half-open, UTF-16 code units of `text`. */
      select: z.optional(z.tuple([z.number(), z.number()])),
      /** What of the draft to put it in place of; without it all. */
      over: z.optional(Span),
    }),
    /**
     * `gone`: the box is not there any more; `refused`: the page did not take the text, and the old one stands there
     * again; `set`: it is in the box, and `box/undo` alone takes it back.
     */
    response: z.enum(['inserted', 'set', 'refused', 'gone']),
  },
  /** Takes back what was `set`; `gone` when something else stands there by now. */
  'box/undo': {
    from: 'page',
    to: 'content',
    request: z.object({ draftId: z.string() }),
    response: z.enum(['undone', 'gone']),
  },
  /** Selects words of the draft in its box. */
  'box/select': {
    from: 'page',
    to: 'content',
    request: z.object({ draftId: z.string(), span: Span }),
    response: z.enum(['selected', 'gone']),
  },
  /** Marks are others now: a frame reports anew what it shows or, where they are off, takes every one away. */
  'marks/changed': { from: 'page', to: 'content', request: z.object({ areOn: z.boolean() }), response: none },
} as const;

type Contract = typeof contract;
export type Name = keyof Contract;
export type NameTo<To extends 'worker' | 'content'> = {
  [N in Name]: Contract[N]['to'] extends To ? N : never;
}[Name];
export type NameFrom<From extends 'content' | 'page'> = {
  [N in Name]: Contract[N]['from'] extends From ? N : never;
}[Name];
export type Request<N extends Name> = z.input<Contract[N]['request']>;
export type Parsed<N extends Name> = z.output<Contract[N]['request']>;
export type Response<N extends Name> = z.output<Contract[N]['response']>;
