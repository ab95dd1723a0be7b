/** Five actors whose ties can be told by looking; c and e share no question, and d takes no side on what it shares with e. */
import { corpusOf } from '../../analysis/build';
import { selectDrawn, selectDyads, selectTies } from '../../../src/state/select';
import { defaultView } from '../../../src/state/view';

const camp = corpusOf({
  questions: ['q1', 'q2', 'q3', 'q4'],
  rows: { a: '+ + + .', b: '+ + + .', c: '- - . .', d: '+ - 0 .', e: '. . + .' },
});

const view = defaultView();
export const dyads = selectDyads(camp, view);
export const ties = selectTies(camp, view);
export const drawn = selectDrawn(camp, view);
