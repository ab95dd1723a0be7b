import type { Corpus } from '../../corpus/corpus';
import { MANY_TIES, MOST_TIES, selectDrawn, selectScope } from '../../state/select';
import { questionOfColour } from '../../state/pictureCodecs';
import { update } from '../../state/store';
import { setCamps, setColour, setDraw, setTies, setWeights } from '../../state/updates';
import type { Camps, Colour, TieFilter, View, Weights } from '../../state/view';
import { useWords } from '../page/useWords';

const CAMPS: readonly Camps[] = ['off', '2', 'auto'];
const WEIGHTS: readonly Weights[] = ['unit', 'strength'];
const TIE_FILTERS: readonly TieFilter[] = ['all', 'aligned', 'opposed', 'mixed'];

/** A longer list nobody reads, and it takes long to make. */
const MOST_OFFERED = 300;

/** What is drawn and in which colours; nothing is recomputed. */
export function PictureControls({ corpus, view }: { readonly corpus: Corpus; readonly view: View }) {
  const { legend: t, coalitions } = useWords();
  const { questions } = selectScope(corpus, view);
  const { total } = selectDrawn(corpus, view);
  const isStance = view.color !== 'group' && view.color !== 'plain';
  const coloured = corpus.index.question.get(questionOfColour(view.color) ?? '') ?? -1;
  const offered =
    questions.length <= MOST_OFFERED ? questions : questions.filter((question, at) => at < MOST_OFFERED || question === coloured);
  return (
    <div className="picture-controls">
      <label title={t.drawnHint}>
        {t.drawn}{' '}
        <select value={view.ties} onChange={(event) => update(setTies(event.target.value as TieFilter))}>
          {TIE_FILTERS.map((ties) => (
            <option key={ties} value={ties}>
              {t[view.baseline === 'median' ? 'lineFilters' : 'tieFilters'][ties]}
            </option>
          ))}
        </select>
      </label>
      {total > MANY_TIES && (
        <label title={t.allLinesHint}>
          <input
            type="checkbox"
            checked={view.draw === 'all'}
            onChange={({ target }) => update(setDraw(target.checked ? 'all' : 'some'))}
          />{' '}
          {t.allLines(Math.min(total, MOST_TIES))}
        </label>
      )}
      <label title={view.camps === 'off' ? t.colourByHint : t.colourByCoalitionHint}>
        {t.colourBy}{' '}
        <select value={view.color} onChange={(event) => update(setColour(event.target.value as Colour))}>
          {view.camps === 'off' ? (
            <>
              <option value="group">{t.byGroup}</option>
              <option value="plain">{t.plain}</option>
            </>
          ) : (
            <option value={isStance ? 'group' : view.color}>{t.byCoalition}</option>
          )}
          {Array.from(offered, (index) => corpus.questions[index]).map(
            (question) =>
              question && (
                <option key={question.id} value={`stance:${question.id}`}>
                  {t.byStance(question.short)}
                </option>
              ),
          )}
        </select>
      </label>
      <label title={coalitions.controlHint}>
        {coalitions.control}{' '}
        <select value={view.camps} onChange={(event) => update(setCamps(event.target.value as Camps))}>
          {CAMPS.map((camps) => (
            <option key={camps} value={camps}>
              {coalitions.camps[camps]}
            </option>
          ))}
        </select>
      </label>
      {view.camps !== 'off' && (
        <label title={coalitions.weightsHint}>
          {coalitions.weightsLabel}{' '}
          <select value={view.weights} onChange={(event) => update(setWeights(event.target.value as Weights))}>
            {WEIGHTS.map((weights) => (
              <option key={weights} value={weights}>
                {coalitions.weights[weights]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
