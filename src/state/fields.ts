/**
 * The one table of what a link can say. It drives reading and writing of links,
 * the steps of the back button, "reset filters" and the README's table of keys.
 */
import { BASES, KINDS } from '../corpus/vocabulary';
import { count, date, flag, ids, oneOf, someOf } from './codecs';
import { field, type LinkCorpus, type LinkField, type LinkKey, type Settled } from './field';
import { splitByIndex } from './lists';
import { camera, canonicalCamera, canonicalPins, idsOfSelection, pins, selection, colour, questionOfColour } from './pictureCodecs';
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

/** Says which corpus a link is about; not part of the View. */
export const CORPUS_KEY: LinkKey = {
  key: 'corpus',
  accepts: 'id or id@8 hex digits',
  absent: 'the corpus that comes with the page',
  docs: 'The corpus the link is about: its id and the first eight digits of its file’s SHA-256. If another corpus is open, the page asks for this one’s file.',
  example: 'corpus=internet-governance@1f3a9c02',
};

export const LINK_FIELDS: readonly LinkField[] = [
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
    absent: 'no first date',
    docs: 'Only questions put on this date or later.',
    example: 'from=2010-06',
  }),
  field('to', date, {
    part: 'filter',
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
  field('measure', oneOf(['net', 'share', 'identical', 'dna', 'kappa']), {
    part: 'method',
    absent: 'net',
    docs: 'The measure of agreement behind scores and lists.',
    example: 'measure=share',
  }),
  field('qualified', oneOf(['side', 'half', 'out']), {
    part: 'method',
    absent: 'side',
    docs: 'Whether a qualified stance counts as its side, as half, or is left out.',
    example: 'qualified=half',
  }),
  field('blocs', oneOf(['own', 'members']), {
    part: 'method',
    absent: 'own',
    docs: 'Whether a bloc’s statement is its own only or is given to its members too.',
    example: 'blocs=members',
  }),
  field('camps', oneOf(['off', '2', 'auto']), {
    part: 'method',
    absent: 'off',
    docs: 'Computed coalitions: two camps, or as many as the ties ask for.',
    example: 'camps=2',
  }),
  field('weights', oneOf(['unit', 'strength']), {
    part: 'method',
    absent: 'unit',
    docs: 'Whether a tie counts 1 or |S| when coalitions are computed.',
    example: 'weights=strength',
  }),
  field('ties', oneOf(['all', 'aligned', 'opposed', 'mixed']), {
    part: 'picture',
    absent: 'all',
    docs: 'Which ties are drawn.',
    example: 'ties=opposed',
  }),
  field('actor', ids, {
    part: 'picture',
    history: 'same',
    settle: (given, corpus) => {
      const { known, lost } = splitByIndex(corpus.index.actor, given);
      return { value: known, lost };
    },
    absent: '-',
    docs: 'Highlighted actors: the others fade and nothing moves.',
    example: 'actor=irn,usa',
  }),
  field('sel', selection, {
    part: 'picture',
    settle: (value, corpus) => {
      const index = corpus.index[value.type === 'tie' ? 'actor' : value.type];
      const lost = idsOfSelection(value).filter((id) => !index.has(id));
      return { value: lost.length === 0 ? value : null, lost };
    },
    absent: 'nothing selected',
    docs: 'What is selected and shown in Details.',
    example: 'sel=tie:irn~usa',
  }),
  field('color', colour, {
    part: 'picture',
    settle: (value, corpus) => {
      const question = questionOfColour(value);
      return question === null || corpus.index.question.has(question) ? { value, lost: [] } : { value: 'group', lost: [question] };
    },
    absent: 'group',
    docs: 'What the colour of an actor says: its group, its stance on a question, or nothing.',
    example: 'color=stance:mpp-6-c9-unesco',
  }),
  field('camera', camera, {
    part: 'picture',
    history: 'same',
    settle: (value) => ({ value: canonicalCamera(value), lost: [] }),
    absent: 'the whole picture',
    docs: 'Pan in thousandths of the frame, and magnification.',
    example: 'camera=-120,40,1.5',
  }),
  field('pin', pins, {
    part: 'picture',
    history: 'same',
    settle: (value, corpus) => {
      const isKnown = ({ actor }: { actor: string }) => corpus.index.actor.has(actor);
      const lost = value.filter((pin) => !isKnown(pin)).map((pin) => pin.actor);
      return { value: canonicalPins(value.filter(isKnown)), lost };
    },
    absent: '-',
    docs: 'Actors put somewhere by hand, in thousandths of the picture.',
    example: 'pin=irn~-400~250',
  }),
  field('theme', oneOf(['auto', 'light', 'dark', 'projector']), {
    part: 'picture',
    history: 'same',
    absent: 'auto',
    docs: 'Light, dark, or strong lines and large letters for a projector; auto follows the device.',
    example: 'theme=projector',
  }),
];
