/** Link keys of the picture: what is drawn and how; nothing is recomputed. */
import { ids, oneOf } from './codecs';
import { field, type LinkField } from './field';
import { splitByIndex } from './lists';
import { otherSide } from './otherSide';
import {
  actorOfShade,
  camera,
  canonicalCamera,
  canonicalPins,
  colour,
  idsOfSelection,
  pins,
  questionOfColour,
  selection,
  shade,
} from './pictureCodecs';
import { COMPARED, CROSSED, LANGUAGES, LOOKS } from './view';

export const PICTURE_FIELDS: readonly LinkField[] = [
  field('view', oneOf(LOOKS), {
    part: 'picture',
    absent: 'network',
    docs: 'The way of looking; filters, method and selection are the same in each.',
    example: 'view=list',
  }),
  field('matrix', oneOf(CROSSED), {
    part: 'picture',
    absent: 'time',
    docs: 'What the matrix crosses actors with: questions by meeting and time, questions that divide alike side by side, or actors.',
    example: 'matrix=actors',
  }),
  field('with', otherSide, {
    part: 'picture',
    settle: (value, corpus) => {
      const isKnown = value.type === 'time' || corpus.index[value.type].has(value.id);
      return isKnown ? { value, lost: [] } : { value: null, lost: [value.id] };
    },
    absent: 'nothing',
    docs: 'What `view=compare` sets the view against: the same view at another meeting, on another issue, or in another period.',
    example: 'with=meeting:wtpf-13',
  }),
  field('compare', oneOf(COMPARED), {
    part: 'picture',
    absent: 'sides',
    docs: 'Whether `view=compare` draws both sides beside each other, or one picture of their differences.',
    example: 'compare=differences',
  }),
  field('ties', oneOf(['all', 'aligned', 'opposed', 'mixed']), {
    part: 'picture',
    absent: 'all',
    docs: 'Which ties are drawn.',
    example: 'ties=opposed',
  }),
  field('draw', oneOf(['some', 'all']), {
    part: 'picture',
    absent: 'some',
    docs: 'Of over 1,500 ties some, or all.',
    example: 'draw=all',
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
      if (value.type === 'bases') return { value, lost: [] };
      const { actor, question } = corpus.index;
      const first = value.type === 'tie' || value.type === 'coalition' || value.type === 'position' ? actor : corpus.index[value.type];
      const lost = idsOfSelection(value).filter((id, at) => !(at === 1 && value.type === 'position' ? question : first).has(id));
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
  field('shade', shade, {
    part: 'picture',
    settle: (value, corpus) => {
      const actor = actorOfShade(value);
      return actor === null || corpus.index.actor.has(actor) ? { value, lost: [] } : { value: 'agreement', lost: [actor] };
    },
    absent: 'stance',
    docs: 'What the map shows: stances on the question that `color` names, or else on the first in view; or agreement with an actor, or else with the one selected or highlighted.',
    example: 'shade=agreement:irn',
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
  field('lang', oneOf(LANGUAGES), {
    part: 'picture',
    history: 'same',
    absent: 'the reader’s, else en',
    docs: 'Language of the interface; the corpus stays in the language of its coders. `en-XA` and `ar-XB` are made-up ones to try the page with: long, and from right to left.',
    example: 'lang=fr',
  }),
];
