/** What a token is when it is no word of the vocabulary. */
export const Token = {
  unknown: 0,
  /** A capitalised word that is not in the vocabulary: most often a name. */
  name: 1,
  number: 2,
  /** A percentage, a factor or an amount of money. */
  figure: 3,
  link: 4,
  calendarLink: 5,
  /** A blank for what everybody has: name, company, industry. */
  slot: 6,
  /** A blank for something that belongs to the recipient. */
  specificSlot: 7,
  /** A blank for what the sender sells. */
  sellerSlot: 8,
  /** A word that the recipient's profile shows everybody: filling it in is no reason. */
  lookup: 9,
  emoji: 10,
  stop: 11,
  question: 12,
  exclamation: 13,
  line: 14,
  /** From here on, words of the vocabulary. */
  words: 16,
} as const;

export const isWord = (id: number) => id < Token.emoji || id >= Token.words;
