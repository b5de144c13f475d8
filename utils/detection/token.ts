// What a token is when it is no word of the vocabulary.

export const unknown = 0;
/** A capitalised word that is not in the vocabulary: most often a name. */
export const name = 1;
export const number = 2;
/** A percentage, a factor or an amount of money. */
export const figure = 3;
export const link = 4;
export const calendarLink = 5;
/** A blank for what everybody has: name, company, industry. */
export const slot = 6;
/** A blank for something that belongs to the recipient. */
export const specificSlot = 7;
/** A blank for what the sender sells. */
export const sellerSlot = 8;
/** A word that the recipient's profile shows everybody: filling it in is no reason. */
export const lookup = 9;
export const emoji = 10;
export const stop = 11;
export const question = 12;
export const exclamation = 13;
export const line = 14;
/** From here on, words of the vocabulary. */
export const words = 16;

export const isWord = (id: number) => id < emoji || id >= words;

/** It ends a sentence or a line. */
export const isEnd = (id: number) => id >= stop && id < words;

// Where a token stands, and what is known of its word, in bits. A phrase asks for the first two.

/** A clause begins here, that is after a stop, a comma, a dash, or at the very start. */
export const opens = 1;
/** It is in a question. */
export const asks = 2;
/** Its word leads on to others. */
export const leads = 4;
/** Its word is a subject. */
export const acts = 8;
/** Its word holds a language together: the text's, or another. */
export const ours = 16;
export const foreign = 32;
/** It is all the letters that stand in a row here, of a to z alone. */
export const run = 64;
