/** What the popup and the side panel say of themselves, of the page and of what is kept. */
export const panel = {
  'app.name': 'Vouch',

  'tabs.label': 'Parts of Vouch',
  'tabs.now': 'Now',
  'tabs.referrals': 'Referrals',
  'tabs.notes': 'Notes',
  'tabs.flagged': 'Flagged',
  'tabs.settings': 'Settings',
  'panel.open': 'Open side panel',
  'change.failed': 'That could not be saved. Try again.',

  'badge.none': 'Vouch',
  'badge.fine': 'Vouch: nothing stands in the way of this text',
  'badge.generic': 'Vouch: generic. They could get this from anyone',
  'badge.pitch': 'Vouch: this reads as a pitch',
  'badge.referral': 'Vouch: you are asking for a referral',
  'badge.blank': 'Vouch: fill the blank before you send it',
  'badge.reload': 'Vouch: this tab was open before Vouch. Reload it',

  'state.loading': 'Reading the page…',
  'state.failed.title': 'Vouch couldn’t read this tab',
  'state.failed.what': 'Try again. If that doesn’t help, reload the page.',
  'state.failed.retry': 'Try again',
  'state.elsewhere.title': 'Vouch works on linkedin.com',
  'state.elsewhere.what': 'Open a profile or a conversation there, and start writing.',
  'state.reload.title': 'This tab was open before Vouch',
  'state.reload.what': 'Reload it, then open Vouch again.',
  'state.unknown.title': 'Vouch doesn’t recognise this page',
  'state.unknown.what': 'LinkedIn may have changed it. Vouch stays silent rather than guess.',
  'health.message box':
    'Vouch can’t find the message box on this page. LinkedIn may have changed; your text is not being checked.',
  'health.box of the note':
    'Vouch can’t find the box of your note on this page. LinkedIn may have changed; your text is not being checked.',
  'health.other': 'Vouch can’t find the {surface} on this page. LinkedIn may have changed.',
  'health.report': 'Copy a report',
  'health.report.what': 'It tells how the page is built: no names, no addresses, none of your words.',
  'health.copied': 'Copied. Paste it where you report the problem.',
  'health.uncopied': 'That could not be copied. Try again.',

  'state.quiet.title': 'Nothing written here yet',
  'state.quiet.what': 'Click into an invite note or a message and start typing. Vouch reads along.',
  'state.person.what': 'Start writing to them, and Vouch reads along.',

  'keep.private': 'This is a private window: Vouch reads your drafts, and keeps nothing.',
  'keep.unasked': 'Vouch keeps nothing until you say so.',
  'keep.refused': 'You asked Vouch to keep nothing, so it remembers nobody.',
  'keep.choose': 'Choose what Vouch keeps',
  'keep.change': 'Change this',

  'confirm.cancel': 'Cancel',
  'confirm.busy': 'One moment…',

  'foot.account': 'LinkedIn account: {name}',
  'foot.welcome': 'What Vouch keeps',
} as const;
