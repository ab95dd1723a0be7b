/** How the columns and words of a foreign table were understood, which a corpus read from one carries with it. */
import * as v from 'valibot';
import { BASES, KINDS, POSITION_COLUMNS, STANCES } from './vocabulary';

const headers = v.array(v.string());

/**
 * `long`: a row a position. `actors`: a row an actor, a column an issue. `issues`: a row an issue, a column an actor.
 * Lists of pairs, so that a header or value of any name, such as __proto__, is one like any other.
 */
export const Mapping = v.strictObject({
  format: v.literal('caucus-mapping/1'),
  layout: v.picklist(['long', 'actors', 'issues']),
  /** long: the header that holds a column of the positions table. */
  columns: v.array(v.tuple([v.picklist(POSITION_COLUMNS), v.string()])),
  /** actors, issues: the header of the names, and those of the columns that hold stances. */
  names: v.nullable(v.string()),
  items: headers,
  /** Value of a stance cell, as it stands there, and its meaning. */
  stances: v.array(v.tuple([v.string(), v.picklist([...STANCES, 'none'])])),
  /** Order of day, month and year in dates that are not YYYY-MM-DD. */
  dates: v.picklist(['ymd', 'dmy', 'mdy']),
  /** What actors are of which nothing else is said. */
  kind: v.picklist(KINDS),
  /** How positions are known of which nothing else is said. */
  basis: v.picklist(BASES),
  /** Names that are another name's: table, wrong name, right name. */
  merges: v.array(v.tuple([v.picklist(['actor', 'issue', 'meeting']), v.string(), v.string()])),
});

export type Mapping = v.InferOutput<typeof Mapping>;
