/** How much of a file is read, so that every file ends in a corpus or in a sentence and never in a dead page. */

/** Rows of one table. */
export const MOST_ROWS = 5_000_000;
/** Columns of one table: as many as Excel has. */
export const MOST_COLUMNS = 16_384;
/** Rows × columns. */
export const MOST_CELLS = 64_000_000;
/** Characters in one cell. */
export const LONGEST_CELL = 100_000;
/** Characters of all different cells together. */
export const MOST_TEXT = 200_000_000;
/** Characters in one row as written, before it is taken for an open quotation mark. */
export const LONGEST_ROW = 8_000_000;
/** Bytes of a file that has to be held as a whole: JSON, Excel, DNA. */
export const MOST_BYTES = 300_000_000;
/** Bytes of an Excel file when inflated. */
export const MOST_INFLATED = 150_000_000;
/** Levels of lists and objects in JSON. */
export const DEEPEST = 32;
/** A picture of more actors would not fit a page's memory. */
export const MOST_ACTORS = 3_000;
export const MOST_QUESTIONS = 50_000;
/** Voices, arguments or outcomes of a corpus file: a question or an issue shows all of its own. */
export const MOST_TOLD = 5_000;
/** Errors and warnings that are listed one by one. */
export const MOST_FLAWS = 10_000;
