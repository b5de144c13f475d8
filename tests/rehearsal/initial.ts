import { people } from './people';
import { newThread, type Thread } from './threads';
import type { Received } from './world';

const DAY = 86_400_000;

/** The conversations there are at the beginning, of both viewers. */
export function firstThreads(now = Date.now()): Thread[] {
  const blake = newThread(
    'tessa',
    [people.blake],
    [{ from: 'other', at: now - 2 * DAY, text: 'Thank you for accepting, Tessa.' }],
  );
  blake.unread = true;
  return [
    newThread(
      'tessa',
      [people.kofi],
      [
        {
          from: 'other',
          at: now - 6 * DAY,
          text: 'Hello Tessa, good to put a face to the rota at last.',
        },
        {
          from: 'other',
          at: now - 6 * DAY + 95_000,
          text: 'The night handover you drew on the napkin stayed with me.',
        },
        {
          from: 'viewer',
          at: now - 6 * DAY + 600_000,
          text: 'It hangs on my fridge now. I will write it up for you this week.',
        },
      ],
    ),
    blake,
    newThread(
      'omar',
      [people.kofi],
      [
        {
          from: 'viewer',
          at: now - 9 * DAY,
          text: 'Kofi, the invoice question from Thursday is settled: your team was right.',
        },
      ],
    ),
  ];
}

/** The invitations that wait for Tessa at the beginning. */
export const received = (now = Date.now()): Received[] => [
  { viewer: 'tessa', from: people.thandeka, at: now - DAY, note: 'I would like to add you to my network.' },
  {
    viewer: 'tessa',
    from: people.ines,
    at: now - 8 * DAY,
    note: 'Hi Tessa, we help revenue teams triple their pipeline.\nOpen to a quick call this week?',
  },
  { viewer: 'tessa', from: people.ottilie, at: now - 9 * DAY, follows: true },
  { viewer: 'tessa', from: people.sukarna, at: now - 40 * DAY },
];
