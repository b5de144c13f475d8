/**
 * What LinkedIn calls its controls in the ten languages that it is most used in: English, Spanish, Portuguese, French,
 * German, Italian, Dutch, Polish, Turkish and Japanese, as public code of 2025 and 2026 has seen them. A last resort: a
 * label changes more often than what it stands on.
 */
export const WITHOUT_NOTE = [
  'Send without a note',
  'Enviar sin nota',
  'Enviar sem nota',
  'Envoyer sans note',
  'Ohne Notiz senden',
  'Invia senza nota',
  'Verzenden zonder opmerking',
  'Wyślij bez notatki',
  'Not olmadan gönderin',
  '挨拶なしで送信',
];

/** What stands before and after the name of the person invited. */
export const INVITE = [
  ['Invite ', ' to connect'],
  ['Invita a ', ' a conectar'],
  ['Convidar ', ' para se conectar'],
  ['Inviter ', ' à rejoindre votre réseau'],
  ['', ' als Kontakt einladen'],
  ['Invita ', ' a collegarsi'],
  ['Connectieverzoek verzenden naar ', ''],
  ['Zaproś użytkownika ', ' do nawiązania kontaktu'],
  ['', ' adlı kullanıcıyı bağlantı kurmak için davet et'],
  ['', 'さんにつながりを申請する'],
] as const;

export const PENDING = [
  'Pending',
  'Pendiente',
  'Pendente',
  'En attente',
  'Ausstehend',
  'In sospeso',
  'In behandeling',
  'W toku',
  'Beklemede',
  '承認待ち',
];

const begins = (label: string) => `[aria-label^="${label}" i]`;
const either = (parts: readonly string[]) => `:is(${parts.join(', ')})`;

export const saysSendWithoutNote = either(WITHOUT_NOTE.map((label) => `[aria-label="${label}" i]`));
export const saysPending = either(PENDING.map(begins));
export const saysInvite = either(
  INVITE.map(
    ([before, after]) => (before ? begins(before) : '') + (after ? `[aria-label$="${after}" i]` : ''),
  ),
);
