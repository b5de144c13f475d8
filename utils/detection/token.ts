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
