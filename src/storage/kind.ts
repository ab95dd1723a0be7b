/** The kinds of work that the device keeps, such as tours: all are saved, undone and shared between windows in the same way. */

/** A piece of work under an id of its own. */
export interface Work {
  readonly id: string;
}

export interface Kind<T extends Work> {
  /** The store of its versions. */
  readonly store: 'tours' | 'drafts';
  /** The field of a version, or of an entry of the journal, that holds the work itself. */
  readonly field: 'tour' | 'draft';
  /** How the keys of its entries in the journal begin. */
  readonly journal: string;
  /** How many versions of one work stay. */
  readonly versions: number;
  /** The work from JSON, or undefined for anything else. */
  readonly read: (value: unknown) => T | undefined;
  /** The work under another id, told apart from the first by its title. */
  readonly forked: (work: T, id: string) => T;
}
