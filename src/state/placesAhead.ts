import type { Corpus } from '../corpus/corpus';
import { placeAhead } from './select';
import { toggleIssueTick } from './ticks';
import { toggleMeeting, type Update } from './updates';
import type { View } from './view';

/** Of so many ticks the places are worked out ahead. */
const MOST_TICKS = 64;

/** The ticks that leave nearly everybody in the picture; of questions there are too many. */
function ticksOf(corpus: Corpus): Update[] {
  const meetings = corpus.meetings.map(({ id }) => id);
  return [...meetings.map((id) => toggleMeeting(id, meetings)), ...corpus.issues.map(({ id }) => toggleIssueTick(corpus, id))];
}

/** The places that each single tick of a meeting or an issue would give, one at each step. */
export function* placesAhead(corpus: Corpus, view: View): Generator<undefined> {
  for (const tick of ticksOf(corpus).slice(0, MOST_TICKS)) {
    yield;
    placeAhead(corpus, tick(view));
  }
}
