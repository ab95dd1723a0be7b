/** The part of the table of links that is about teaching. A row of the README's table each. */
import { type Codec, ids } from './codecs';
import { field, type LinkField } from './field';
import { canonicalHypotheses, hypotheses } from './hypothesisCodec';
import { splitByIndex } from './lists';

/** Ids of tours and steps: what stands in an address without encoding. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** The longest tour that travels in a link, in signs after `z.`; some messengers cut longer addresses. */
export const LONGEST_PACKED = 7800;

const PACKED = new RegExp(`^z\\.[A-Za-z0-9_-]{1,${LONGEST_PACKED}}$`);

const matching = (accepts: string, ...forms: readonly RegExp[]): Codec<string> => ({
  accepts,
  parse: (text) => (forms.some((form) => form.test(text)) ? text : undefined),
  serialise: (value) => value,
});

export const TEACHING_FIELDS: readonly LinkField[] = [
  field('what', hypotheses, {
    part: 'teaching',
    settle: (value, { index }) => {
      const lost = value.flatMap(({ actor, question }) => [
        ...(index.actor.has(actor) ? [] : [actor]),
        ...(index.question.has(question) ? [] : [question]),
      ]);
      const known = value.filter(({ actor, question }) => index.actor.has(actor) && index.question.has(question));
      return { value: canonicalHypotheses(known), lost: [...new Set(lost)] };
    },
    absent: '-',
    docs: 'Hypothetical stances, each in place of what is recorded of an actor on a question; `none` is no record.',
    example: 'what=irn~mpp-6-c9-unesco~support',
  }),
  field('hide', ids, {
    part: 'teaching',
    settle: (given, { index }) => {
      const { known, lost } = splitByIndex(index.actor, given);
      return { value: known, lost };
    },
    absent: '-',
    docs: 'Actors whose sides are hidden, to be guessed: nothing on the page tells what they are on record with until they are revealed.',
    example: 'hide=irn,usa',
  }),
  field('tour', matching('id or z. and a packed tour', SLUG, PACKED), {
    part: 'teaching',
    absent: 'no tour',
    docs: 'The tour that is open: one that comes with the page, one of this device, or after `z.` the tour itself, as “Copy link” packs it.',
    example: 'tour=one-red-line',
  }),
  field('step', matching('id', SLUG), {
    part: 'teaching',
    absent: 'the start of the tour, with its picture',
    docs: 'The step of the tour that is open. The rest of the link is the view, which may differ from the step’s own.',
    example: 'step=procedure',
  }),
];
