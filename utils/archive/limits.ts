/** How much of a file is read before it is given up; sizes in bytes as unpacked, lengths in UTF-16 code units. */
export interface Limits {
  fileBytes: number;
  totalBytes: number;
  /** Unpacked by packed size; it counts beyond `freeBytes`, since a short file of blank rows packs very well. */
  ratio: number;
  freeBytes: number;
  entries: number;
  rowLength: number;
  /** Conversations and people that the survey keeps in mind. */
  threads: number;
}

/** A whole career is 500,000 messages: under 1 GB. Rows are a message of at most `MAX_TEXT` with all its names. */
export const LIMITS: Limits = {
  fileBytes: 2 * 2 ** 30,
  totalBytes: 3 * 2 ** 30,
  ratio: 200,
  freeBytes: 32 * 2 ** 20,
  entries: 20_000,
  rowLength: 512 * 1024,
  threads: 250_000,
};
