import { useMemo } from 'react';
import { compareCodings, differs } from '../../analysis/agreement/coders';
import type { Corpus } from '../../corpus/corpus';
import { positionAt } from '../../corpus/evidence';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import { useOpeningWords } from '../open/useOpeningWords';
import { CodedRecord } from './CodedRecord';

interface Props {
  /** The corpus that is open. */
  readonly mine: Corpus;
  readonly theirs: Corpus;
  /** Leaves for the picture, where a question has been selected. */
  readonly onClose: () => void;
  readonly onBack: () => void;
}

const SHOWN = 200;

/** Two codings side by side: how far they agree, every difference, and what only one of them has. */
export function Codings({ mine, theirs, onClose, onBack }: Props) {
  const t = useOpeningWords().compare;
  const { pairs, onlyMine, onlyTheirs, share, nominal, ordinal } = useMemo(() => compareCodings(mine, theirs), [mine, theirs]);
  const differences = pairs.filter((pair) => differs(mine, theirs, pair));
  const titles = [mine.meta.title, theirs.meta.title] as const;
  const nameIn = (corpus: Corpus, row: number): readonly [actor: string, question: string] => {
    const { actor, question } = corpus.positions;
    return [corpus.actors[actor[row] ?? 0]?.name ?? '', corpus.questions[question[row] ?? 0]?.short ?? ''];
  };
  const show = (row: number): void => {
    update(select({ type: 'question', id: positionAt(mine, row).question }));
    onClose();
  };
  const question = (row: number) => (
    <button type="button" className="link-button" onClick={() => show(row)}>
      {nameIn(mine, row)[1]}
    </button>
  );
  const alone = (corpus: Corpus, rows: readonly number[], title: string) => (
    <section aria-label={t.only(rows.length, title)}>
      <h3>{t.only(rows.length, title)}</h3>
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row}>
            <span>{nameIn(corpus, row)[0]}</span> {corpus === mine ? question(row) : <span>{nameIn(corpus, row)[1]}</span>}
            <CodedRecord corpus={corpus} row={row} />
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="soft">{t.more(rows.length - SHOWN)}</p>}
    </section>
  );
  return (
    <div className="codings">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.title(...titles)}
      </h2>
      <p>
        {t.paired(pairs.length)}. {t.share(share)}.
      </p>
      <p>
        {t.nominal(nominal)}. {t.ordinal(ordinal)}. {nominal === null && t.undefinedHint}
      </p>
      <p className="soft">{t.hint}</p>
      <h3 id="differences">{t.differences(differences.length)}</h3>
      {differences.length > 0 && (
        <table aria-labelledby="differences">
          <thead>
            <tr>
              <th scope="col">{t.actor}</th>
              <th scope="col">{t.question}</th>
              <th scope="col">{titles[0]}</th>
              <th scope="col">{titles[1]}</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, SHOWN).map((pair) => (
              <tr key={pair.mine}>
                <th scope="row">{nameIn(mine, pair.mine)[0]}</th>
                <td>{question(pair.mine)}</td>
                <td>
                  <CodedRecord corpus={mine} row={pair.mine} />
                </td>
                <td>
                  <CodedRecord corpus={theirs} row={pair.theirs} />
                  {!pair.isSameSource && <span className="soft"> ({t.otherSource})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {differences.length > SHOWN && <p className="soft">{t.more(differences.length - SHOWN)}</p>}
      {alone(mine, onlyMine, titles[0])}
      {alone(theirs, onlyTheirs, titles[1])}
      <button type="button" className="button" onClick={onBack}>
        {t.back}
      </button>
    </div>
  );
}
