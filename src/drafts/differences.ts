import type { DraftFile } from './draft';

/** How many records one file has and the other has not, and how many both have but not alike. */
export interface Differences {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What of the records has changed from one file to another; records are the same by id. */
export function differences(before: DraftFile, after: DraftFile): Differences {
  const earlier = new Map(before.records.map((record) => [record.id, record]));
  const both = after.records.filter(({ id }) => earlier.has(id));
  const plain = (record: object | undefined): string => JSON.stringify(Object.entries(record ?? {}).sort());
  return {
    added: after.records.length - both.length,
    removed: before.records.length - both.length,
    changed: both.filter((record) => plain(record) !== plain(earlier.get(record.id))).length,
  };
}
