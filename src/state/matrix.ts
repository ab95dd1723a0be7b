/** The order of rows and columns in the matrix. */
import { byDivision } from '../analysis/division';
import type { Corpus } from '../corpus/corpus';
import { seriate } from '../layout/seriate';
import { keyed } from './memo';
import { apartOf, SCOPE_FIELDS, selectDyads, selectScope, selectStances } from './select';
import { defaultView, type View } from './view';

/** Place of every actor of the whole corpus in its line: which end of a view's line comes first. */
const selectWholeLine = keyed([], (corpus) => {
  const dyads = selectDyads(corpus, defaultView());
  const places = new Float64Array(corpus.actors.length).fill(Number.NaN);
  seriate(apartOf(dyads)).forEach((position, at) => {
    places[dyads.actors[position]!] = at;
  });
  return places;
});

/** The actors in view, as positions in `selectDyads(…).actors`, in line: those who took the same sides near each other. */
export const selectLine: (corpus: Corpus, view: View) => Uint32Array = keyed(SCOPE_FIELDS, (corpus, view) => {
  const dyads = selectDyads(corpus, view);
  const whole = selectWholeLine(corpus, view);
  return seriate(
    apartOf(dyads),
    Float64Array.from(dyads.actors, (actor) => whole[actor]!),
  );
});

/** The questions in view, indices into Corpus.questions: by meeting and time, or as they divide the line. */
export const selectColumns: (corpus: Corpus, view: View) => Uint32Array = keyed([...SCOPE_FIELDS, 'matrix'], (corpus, view) => {
  const { questions } = selectScope(corpus, view);
  if (view.matrix !== 'alike') return questions;
  const { actors } = selectDyads(corpus, view);
  const line = Array.from(selectLine(corpus, view), (position) => actors[position]!);
  return byDivision(selectStances(corpus, view), questions, line);
});
