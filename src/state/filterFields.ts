/** Link keys of the filters: what is left out is gone from the picture. */
import { BASES, KINDS } from '../corpus/vocabulary';
import { count, date, flag, ids, someOf } from './codecs';
import { field, type LinkCorpus, type LinkField, type Settled } from './field';
import { splitByIndex } from './lists';
import type { Ids } from './view';

/** Ids of the corpus; null where all of them are given and that means every one, or where none is known. */
function listed(name: keyof LinkCorpus['index'], { whole }: { whole: boolean }) {
  return (given: readonly string[], corpus: LinkCorpus): Settled<Ids> => {
    const index = corpus.index[name];
    const { known, lost } = splitByIndex(index, given);
    const isEvery = whole && known.length > 0 && known.length === index.size;
    return { value: isEvery || (known.length === 0 && lost.length > 0) ? null : known, lost };
  };
}

export const FILTER_FIELDS: readonly LinkField[] = [
  field('meeting', ids, {
    part: 'filter',
    settle: listed('meeting', { whole: true }),
    absent: 'every meeting',
    docs: 'Only questions put at these meetings.',
    example: 'meeting=wcit-12,wtpf-13',
  }),
  field('issue', ids, {
    part: 'filter',
    settle: listed('issue', { whole: true }),
    absent: 'every issue',
    docs: 'Only questions that belong to these issues.',
    example: 'issue=cwg-opening',
  }),
  field('question', ids, {
    part: 'filter',
    settle: listed('question', { whole: true }),
    absent: 'every question',
    docs: 'Only these questions.',
    example: 'question=wcit-12-signature',
  }),
  field('from', date, {
    part: 'filter',
    history: 'same',
    absent: 'no first date',
    docs: 'Only questions put on this date or later.',
    example: 'from=2010-06',
  }),
  field('to', date, {
    part: 'filter',
    history: 'same',
    absent: 'no last date',
    docs: 'Only questions put on this date or earlier.',
    example: 'to=2012',
  }),
  field('kind', someOf(KINDS), {
    part: 'filter',
    settle: (kinds) => ({ value: kinds.length === KINDS.length ? null : kinds, lost: [] }),
    absent: 'every kind',
    docs: 'Only actors of these kinds.',
    example: 'kind=state,bloc',
  }),
  field('group', ids, {
    part: 'filter',
    settle: listed('group', { whole: false }),
    absent: 'members or not',
    docs: 'Only actors that belong to at least one of these groups.',
    example: 'group=eu,g77',
  }),
  field('at', date, {
    part: 'filter',
    absent: 'each list’s own date',
    docs: 'The date at which membership of the groups is read.',
    example: 'at=2012-12-14',
  }),
  field('basis', someOf(BASES), {
    part: 'filter',
    absent: 'record,reported',
    docs: 'How a position must be known to count.',
    example: 'basis=record,reported,rumoured',
  }),
  field('min', count, {
    part: 'filter',
    absent: '1',
    docs: 'The fewest shared questions for which a tie is drawn.',
    example: 'min=3',
  }),
  field('contested', flag, {
    part: 'filter',
    absent: '0',
    docs: 'With 1, questions on which all recorded stances are equal are left out.',
    example: 'contested=1',
  }),
];
