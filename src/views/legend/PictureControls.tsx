import type { Corpus } from '../../corpus/corpus';
import { selectScope } from '../../state/select';
import { update } from '../../state/store';
import { setColour, setTies } from '../../state/updates';
import type { Colour, TieFilter, View } from '../../state/view';
import { useWords } from '../page/useWords';

const TIE_FILTERS: readonly TieFilter[] = ['all', 'aligned', 'opposed', 'mixed'];

/** What is drawn and in which colours; nothing is recomputed. */
export function PictureControls({ corpus, view }: { readonly corpus: Corpus; readonly view: View }) {
  const t = useWords().legend;
  const { questions } = selectScope(corpus, view);
  return (
    <div className="picture-controls">
      <label>
        {t.drawn}{' '}
        <select value={view.ties} onChange={(event) => update(setTies(event.target.value as TieFilter))}>
          {TIE_FILTERS.map((ties) => (
            <option key={ties} value={ties}>
              {t.tieFilters[ties]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.colourBy}{' '}
        <select value={view.color} onChange={(event) => update(setColour(event.target.value as Colour))}>
          <option value="group">{t.byGroup}</option>
          <option value="plain">{t.plain}</option>
          {Array.from(questions, (index) => corpus.questions[index]).map(
            (question) =>
              question && (
                <option key={question.id} value={`stance:${question.id}`}>
                  {t.byStance(question.short)}
                </option>
              ),
          )}
        </select>
      </label>
    </div>
  );
}
