import { ines, layla, minh, ottilie, sukarna, thandeka } from './acquaintances';

export interface Person {
  /** How tests name them. */
  key: string;
  slug: string;
  /** As LinkedIn's links carry it: `ACoAA` and 34 more characters. */
  memberId: string;
  name: string;
  headline: string;
  company: string;
  school: string;
  location: string;
  job: string;
  about: string;
  post: string;
  /** As the top card shows it to somebody who is not connected. */
  degree: '2nd' | '3rd';
  /** Mutual connections: those the page names, and how many more there are. */
  mutuals: { named: string[]; others: number };
}

/** The person that `profile*.sdui.en` and the invite dialogs show; the rehearsal puts other people in their place. */
export const mara: Person = {
  key: 'mara',
  slug: 'mara-ellingsworth-3f8c21',
  memberId: 'ACoAAFAKEMara105c652cmbd09c3fbmdb7634Qb',
  name: 'Mara Ellingsworth',
  headline: 'Head of Platform Operations at Tidewater Freight',
  company: 'Tidewater Freight',
  school: 'Northgate Polytechnic',
  location: 'Port Averly, Coastland',
  job: 'Head of Platform Operations',
  about:
    'I look after the systems that tell forty ships where to be. Before that I drove the yard tractors, and I still like rosters better than dashboards.',
  post: 'We stopped paging people for queue depth last spring. Nobody noticed, which was the point. Slides from my Harbourside talk are in the first comment.',
  degree: '2nd',
  mutuals: { named: ['Jonas Petridis', 'Lena Whitcombe'], others: 3 },
};

/** The person that `profile-self.sdui.en` shows, and the viewer of `thread.ember.en`. */
export const tessa: Person = {
  key: 'tessa',
  slug: 'tessa-wrenfield-4b1077',
  memberId: 'ACoAAFAKETessac71m1074m6Q6f99c132fbm028',
  name: 'Tessa Wrenfield',
  headline: 'Account Executive at Oakline Scheduling',
  company: 'Oakline Scheduling',
  school: 'Larkhill College',
  location: 'Averly Bay, Coastland',
  job: 'Account Executive',
  about:
    'I sell shift planning to people who would rather talk about anything else, and I try to deserve the time.',
  post: 'Notes from three site visits this month: the whiteboard always wins until the day somebody wipes it.',
  degree: '2nd',
  mutuals: { named: [], others: 0 },
};

/** The other side of `thread.ember.en`. */
export const kofi: Person = {
  key: 'kofi',
  slug: 'kofi-adomako-lindt-90d3e2',
  memberId: 'ACoAAFAKEKofi53Q846md832mfm58941m19c150',
  name: 'Kofi Adomako-Lindt',
  headline: 'Procurement Lead at Brightwater Clinics',
  company: 'Brightwater Clinics',
  school: 'University of Saltholm',
  location: 'Saltholm, Coastland',
  job: 'Procurement Lead',
  about: 'Nine clinics, one budget, and a strong opinion about gloves.',
  post: 'Our tender for night transport is out. The short version fits on one page, because I wrote it angry.',
  degree: '2nd',
  mutuals: { named: ['Lena Whitcombe'], others: 11 },
};

const omar: Person = {
  key: 'omar',
  slug: 'omar-delacroix-finch-7a2c90',
  memberId: 'ACoAAFAKEOmarb109762fd872mf5Q662m9995mc',
  name: 'Omar Delacroix-Finch',
  headline: 'Partnerships at Lanternhouse Payroll',
  company: 'Lanternhouse Payroll',
  school: 'Quayside Business School',
  location: 'Saltholm, Coastland',
  job: 'Partnerships',
  about: 'Payroll people are my favourite people; they always know what day it is.',
  post: 'Three accountants, one boat, no signal: our offsite in a sentence.',
  degree: '2nd',
  mutuals: { named: [], others: 0 },
};

const devan: Person = {
  key: 'devan',
  slug: 'devan-okonkwo-reyes-c41b07',
  memberId: 'ACoAAFAKEDevan095c3d8Q00b393dc343fbddm5',
  name: 'Devan Okonkwo-Reyes',
  headline: 'Calmer nights on call | Staff reliability engineer, Lumen & Larch',
  company: 'Lumen & Larch',
  school: 'Saltholm Institute',
  location: 'Saltholm, Coastland',
  job: 'Staff reliability engineer',
  about: 'I delete alerts for a living. The pager is for people, not for graphs.',
  post: 'Half of our runbooks ended in “ask Devan”. I rewrote them before my leave, and the leave was lovely.',
  degree: '2nd',
  mutuals: { named: ['Jonas Petridis'], others: 0 },
};

/** A slug and a name that are not ASCII, third degree, nobody in common. */
const ingrid: Person = {
  key: 'ingrid',
  slug: 'ingrid-sørhaug-19c2f4',
  memberId: 'ACoAAFAKEIngridm46cm8Qbf75cc99Q04Q8mf4f',
  name: 'Ingrid Sørhaug',
  headline: 'CFO, Harbour Mills',
  company: 'Harbour Mills',
  school: 'Fjellvik College',
  location: 'Fjellvik, Northland',
  job: 'CFO',
  about: 'Flour, freight and footnotes.',
  post: 'We closed the quarter on the second working day. The trick was to stop asking for the third spreadsheet.',
  degree: '3rd',
  mutuals: { named: [], others: 0 },
};

const blake: Person = {
  key: 'blake',
  slug: 'blake-sterling-moore-55e108',
  memberId: 'ACoAAFAKEBlakec1f46Qbc7143152bm1b47bd85',
  name: 'Blake Sterling-Moore',
  headline: 'Growth Partner at Rampway Labs',
  company: 'Rampway Labs',
  school: 'Quayside Business School',
  location: 'Averly Bay, Coastland',
  job: 'Growth Partner',
  about: 'Pipelines, pipelines, pipelines.',
  post: 'Your pipeline called. It wants you to answer.',
  degree: '2nd',
  mutuals: { named: [], others: 0 },
};

export const viewers = { tessa, omar } as const;
export const people = {
  mara,
  devan,
  ingrid,
  kofi,
  blake,
  ines,
  thandeka,
  ottilie,
  sukarna,
  minh,
  layla,
} as const;
export type ViewerKey = keyof typeof viewers;
export type PersonKey = keyof typeof people;
