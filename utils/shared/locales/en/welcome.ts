/** The welcome page. */
export const welcome = {
  'welcome.title': 'Welcome to Vouch',
  'welcome.lede':
    'Vouch reads along while you write on LinkedIn, tells you when a message could have gone to anyone, and helps you say what only you can say.',
  'welcome.reads.title': 'What Vouch reads',
  'welcome.reads.drafts': 'What you type into an invite note or a message on LinkedIn, as you type it.',
  'welcome.reads.page': 'The person or the conversation on the page that you opened yourself.',
  'welcome.reads.visits': 'Nothing on any other site.',
  'welcome.keeps.title': 'What it keeps, and where',
  'welcome.keeps.sent':
    'Invites and messages that you send, and the conversations and invitations that you open.',
  'welcome.keeps.notes': 'Your own notes, remarks and flags.',
  'welcome.keeps.visited': 'A profile that you only look at is never kept.',
  'welcome.keeps.where':
    'All of it stays in this browser, on this computer. In private windows nothing is kept.',
  'welcome.never.title': 'What never happens',
  'welcome.never.leaves': 'Nothing leaves your browser. There is no server, no account and no tracking.',
  'welcome.never.acts': 'Vouch never clicks, sends or visits anything for you. Send stays yours.',
  'welcome.never.shows':
    'It adds nothing to LinkedIn’s pages. It colours the words that count, and you can turn that off.',

  'consent.title': 'May Vouch remember?',
  'consent.what': 'Without a yes, it reads your drafts and forgets them at once.',
  'consent.yes': 'Yes, remember on this computer',
  'consent.no': 'No, keep nothing',
  'consent.given': 'Vouch remembers what you send and the conversations that you open.',
  'consent.refused': 'Vouch keeps nothing. It still reads your drafts and tells you what it sees.',
  'consent.refused.earlier': 'What it kept before stays until you erase it below.',
  'consent.again': 'You can change this here whenever you like.',
  'consent.failed': 'That could not be saved. Try again.',
  'consent.unread': 'Vouch couldn’t look up your choice. Reload this page.',

  'pin.title': 'Keep Vouch in sight',
  'pin.puzzle': 'Press the puzzle piece at the right of the address bar.',
  'pin.pin': 'Press the pin beside Vouch.',
  'pin.why':
    'While you write, the icon shows a letter: G for generic, P for a pitch, R for a referral ask, and a tick when nothing stands in the way. Press it to see why, and other ways to say it.',
  'pin.yes': 'Pinned. You will see it while you write.',
  'pin.no': 'Not pinned yet.',
  'reload.title': 'Reload LinkedIn once',
  'reload.what':
    'LinkedIn tabs that are already open need a reload before Vouch can read along. Then write as usual.',

  'erase.title': 'Erase everything',
  'erase.what':
    'Deletes all people, conversations, notes and flags that Vouch keeps in this browser, your settings, and your choice above.',
  'erase.open': 'Erase everything Vouch keeps',
  'erase.sure': 'Erase everything?',
  'erase.last':
    'All people, conversations, notes, flags and marks of forgotten people will be gone. This can’t be undone.',
  'erase.confirm': 'Erase everything',
  'erase.done': 'Everything is erased. Vouch keeps nothing until you say yes again.',
  'erase.failed': 'That didn’t work. Close other Vouch pages and try again.',
} as const;
