import { memo } from 'react';
import type { Chance } from '../../analysis/coalitions/chance';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads } from '../../state/select';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { View } from '../../state/view';
import { ThingButton } from '../details/ThingButton';
import { isHypothetical } from '../../state/whatIf';
import { useDetailedWords } from '../page/useDetailedWords';
import { Told } from '../page/Told';
import { fillOf } from './fill';
import type { Misfit, Reading } from './reading';
import { Robustness } from './Robustness';
import type { Coalitions } from './useCoalitions';
import { useReading } from './useReading';
import { lastVerdictOf } from './verdict';

const LISTED = 40;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly coalitions: Coalitions;
}

/** What the solver has to say of its result: proven, or how far from the optimum at most, and whether it is more than chance. */
function Result({ reading, view, chance }: { readonly reading: Reading; readonly view: View; readonly chance: Chance | null }) {
  const t = useDetailedWords().coalitionPanel;
  const isIndex = view.camps === '2' && view.weights === 'unit';
  const share = reading.ties === 0 ? undefined : 1 - (2 * reading.value) / reading.ties;
  return (
    <>
      {reading.isProven && (view.weights === 'unit' ? t.optimal : t.optimalWeighted)}{' '}
      {reading.isProven ? isIndex && t.frustration(reading.value, share) : t.unproven(reading.value, reading.bound)}{' '}
      {reading.optima !== null && t.optima(reading.optima)} {reading.components > 1 && t.components(reading.components)}{' '}
      {reading.fit !== undefined && t.fit(reading.fit, lastVerdictOf(chance))}
    </>
  );
}

/** The coalitions of the view in words: how many, how sure, who is in them, what does not fit. */
export const CoalitionPanel = memo(function CoalitionPanel({ corpus, view, coalitions }: Props) {
  const { coalitionPanel: t, typical, whatIf } = useDetailedWords();
  const { actors } = selectDyads(corpus, view);
  const { work, isSolved, isDone, isStopped, chance, dropped, stop, prove } = coalitions;
  const isRunning = !isDone && !isStopped;
  const reading = useReading(coalitions);
  const actorAt = (position: number) => corpus.actors[actors[position] ?? 0];
  const textOf = ({ a, b, kind }: Misfit): string => t[kind](actorAt(a)?.name ?? '', actorAt(b)?.name ?? '');
  const stays = (position: number): string => {
    const share = dropped?.share[position];
    return share === undefined || Number.isNaN(share) || share > 0.995 ? '' : t.stays(share);
  };
  const untied = reading ? reading.blockOf.filter((block) => block < 0).length : 0;
  return (
    <section className="coalitions" aria-label={t.region}>
      <p role="status">
        {isHypothetical(view) && <strong>{whatIf.intro} </strong>}
        {!reading && t.working}
        {reading && reading.ties === 0 && t.noTies}
        {reading && reading.ties > 0 && (
          <>
            <strong>{t.summary(reading.blocks.map((members) => members.length))}</strong> {t.misfits(reading.misfits.length, reading.ties)}{' '}
            {(isSolved || isStopped) && <Result reading={reading} view={view} chance={chance} />}{' '}
            {isStopped && (isSolved ? t.stoppedChecking : t.stopped)} {view.baseline === 'median' && typical.coalitions}
          </>
        )}
      </p>
      {reading && isDone && !isStopped && !reading.isProven && (
        <button type="button" className="button" title={t.proveHint} onClick={prove}>
          {t.prove}
        </button>
      )}
      {isRunning && (
        <p className="soft">
          <progress aria-label={t.working} /> {isSolved ? t.checking : t.progress(work)}{' '}
          <button type="button" className="button" onClick={stop}>
            {t.stop}
          </button>
        </p>
      )}
      {reading && reading.ties > 0 && (
        <details>
          <summary>{t.show}</summary>
          <Robustness corpus={corpus} view={view} coalitions={coalitions} />
          {reading.blocks.map((members, at) => (
            <div key={members[0]}>
              <h3>
                <span className="swatch" style={{ background: fillOf(at) }} />
                <ThingButton selection={{ type: 'coalition', id: actorAt(members[0] ?? 0)?.id ?? '' }} isTold={false}>
                  {t.members(at + 1, members.length)}
                </ThingButton>
              </h3>
              <p>
                {members.map((position) => (
                  <button
                    key={position}
                    type="button"
                    className="link-button"
                    onClick={() => update(select({ type: 'actor', id: actorAt(position)?.id ?? '' }))}
                  >
                    <Told>{actorAt(position)?.name}</Told>
                    {stays(position)}
                  </button>
                ))}
              </p>
            </div>
          ))}
          {untied > 0 && <p className="soft">{t.untied(untied)}</p>}
          <h3>{t.misfits(reading.misfits.length, reading.ties)}</h3>
          <ul>
            {reading.misfits.slice(0, LISTED).map((misfit) => (
              <li key={`${misfit.a}-${misfit.b}`}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => update(select({ type: 'tie', a: actorAt(misfit.a)?.id ?? '', b: actorAt(misfit.b)?.id ?? '' }))}
                >
                  {textOf(misfit)}
                </button>
              </li>
            ))}
            {reading.misfits.length > LISTED && <li className="soft">{t.more(reading.misfits.length - LISTED)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
});
