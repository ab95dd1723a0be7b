/** What the chip of an active filter says. */
import type { Corpus } from '../../corpus/corpus';
import { KINDS } from '../../corpus/vocabulary';
import { defaultView, type View } from '../../state/view';
import type { Words } from '../../words/words';

type Named = 'meeting' | 'issue' | 'question' | 'group';
type Text = (view: View, corpus: Corpus, words: Words) => string;

const NAMES: Readonly<Record<Named, (corpus: Corpus) => readonly (string | undefined)[]>> = {
  meeting: (corpus) => corpus.meetings.map(({ short }) => short),
  issue: (corpus) => corpus.issues.map(({ name }) => name),
  question: (corpus) => corpus.questions.map(({ short }) => short),
  group: (corpus) => corpus.groups.map(({ name }) => name),
};

function listed(key: Named): Text {
  return (view, corpus, { filters }) => {
    const names = NAMES[key](corpus);
    const chosen = (view[key] ?? []).map((id) => names[corpus.index[key].get(id) ?? -1] ?? id);
    return filters.chips.some(...filters.chips[key], chosen, names.length);
  };
}

/** By key of the view, for every filter and method switch. */
export const CHIP_TEXTS: Readonly<Partial<Record<keyof View, Text>>> = {
  meeting: listed('meeting'),
  issue: listed('issue'),
  question: listed('question'),
  group: listed('group'),
  kind: ({ kind }, _, { filters }) =>
    filters.chips.some(
      ...filters.chips.kind,
      (kind ?? []).map((word) => filters.kind.names[word]),
      KINDS.length,
    ),
  from: ({ from }, _, { filters, evidence }) => filters.chips.from(from === null ? '' : evidence.date(from)),
  to: ({ to }, _, { filters, evidence }) => filters.chips.to(to === null ? '' : evidence.date(to)),
  at: ({ at }, _, { filters, evidence }) => filters.chips.at(at === null ? '' : evidence.date(at)),
  basis: ({ basis }, _, { filters, evidence }) => {
    const standard = defaultView().basis;
    return filters.chips.basis(
      basis.filter((word) => !standard.includes(word)).map((word) => evidence.basis[word]),
      standard.filter((word) => !basis.includes(word)).map((word) => evidence.basis[word]),
    );
  },
  min: ({ min }, _, { filters }) => filters.chips.min(min),
  contested: (_view, _, { filters }) => filters.chips.contested,
  measure: ({ measure }, _, { filters, method }) => filters.chips.measure(method.measure.names[measure]),
  baseline: (_view, _, { filters }) => filters.chips.baseline,
  qualified: ({ qualified }, _, { filters }) => filters.chips.qualified[qualified],
  blocs: ({ blocs }, _, { filters }) => filters.chips.blocs[blocs],
  camps: ({ camps }, _, { filters, coalitions }) => filters.chips.camps(coalitions.camps[camps]),
  weights: ({ weights }, _, { coalitions }) => coalitions.weights[weights],
};
