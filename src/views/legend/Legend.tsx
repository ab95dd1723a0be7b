import { memo, Suspense, useMemo, useState } from 'react';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import { selectDoubtful } from '../../state/doubt';
import { selectDyads, selectLines, selectPicture } from '../../state/select';
import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import type { Reading } from '../coalitions/reading';
import { useWords } from '../page/useWords';
import { Told } from '../page/Told';
import { selectColours } from '../picture/colours';
import { SHAPES } from '../picture/shapes';
import { StanceMark } from '../stance/StanceMark';
import { CoalitionKeys } from './CoalitionKeys';
import { PictureControls } from './PictureControls';
import { stancesDrawn } from './stancesDrawn';
import { TieSample } from './TieSample';
import { lazyPart } from '../page/lazyPart';

// Loaded when a view first asks for it.
const TypicalKeys = lazyPart(async () => (await import('../page/later')).TypicalKeys);

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** The coalitions that are drawn, null before and without any. */
  readonly reading: Reading | null;
}

/** On a small screen the picture comes first and the legend is unfolded on request. */
const isSmall = (): boolean => window.matchMedia('(max-width: 860px), (max-height: 560px)').matches;

/** What every line, shape and colour in the picture means; only what is or can be drawn in it is listed. */
export const Legend = memo(function Legend({ corpus, view, reading }: Props) {
  const t = useWords().legend;
  const [isOpen, setIsOpen] = useState(() => !isSmall());
  const picture = selectPicture(corpus, view);
  const dyads = selectDyads(corpus, view);
  const { kind: tieKinds, counts } = selectLines(corpus, view);
  // Of many ties some are drawn only while their actor is pointed at or selected: their key stands there before.
  const kindsOfTies = (['aligned', 'opposed', 'mixed'] as const).filter(
    (kind) => counts[kind] > 0 && (view.ties === 'all' || view.ties === kind),
  );
  const doubtful = selectDoubtful(corpus, view);
  const isHearsayDrawn = useMemo(() => {
    const isWanted = (kind = 0): boolean => (view.ties === 'all' ? kind > TIE.none : kind === TIE[view.ties]);
    return doubtful.some((is, dyad) => is === 1 && isWanted(tieKinds[dyad]));
  }, [doubtful, tieKinds, view.ties]);
  const { keys, isStance } = selectColours(corpus, view);
  const stances = useMemo(() => stancesDrawn(corpus, view), [corpus, view]);
  const kinds = useMemo(() => new Set(Array.from(dyads.actors, (actor) => corpus.actors[actor]?.kind ?? 'state')), [corpus, dyads]);
  if (picture.type === 'empty') return null;
  const isNetwork = picture.type === 'network';
  const isTypical = view.baseline === 'median';
  return (
    <section aria-label={t.title}>
      <details className="legend" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{t.title}</summary>
        <div className="rows">
          {isNetwork && isTypical && (
            <Suspense>
              <TypicalKeys />
            </Suspense>
          )}
          {isNetwork && !isTypical && (
            <ul className="keys">
              {kindsOfTies.map((kind) => (
                <li key={kind}>
                  <TieSample kind={kind} /> {t[kind]}
                </li>
              ))}
              {isHearsayDrawn && (
                <li>
                  <TieSample kind="aligned" isDoubtful /> {t.doubtful}
                </li>
              )}
              <li className="soft">{t.noTie}</li>
            </ul>
          )}
          <ul className="keys">
            {[...kinds].sort().map((kind) => (
              <li key={kind}>
                <svg className="sample" width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
                  <path d={SHAPES[kind]} fill="var(--mark)" />
                </svg>{' '}
                {t.kinds[kind]}
              </li>
            ))}
            {isNetwork &&
              !reading &&
              keys.map(({ fill, group }) => (
                <li key={fill}>
                  <span className="swatch" style={{ background: fill }} />{' '}
                  {group === null ? t.others : <Told>{corpus.groups[corpus.index.group.get(group) ?? -1]?.name}</Told>}
                </li>
              ))}
            {isNetwork && reading && <CoalitionKeys corpus={corpus} view={view} reading={reading} isGround={isStance} />}
            {stances.map((stance) => (
              <li key={stance ?? 'none'}>
                <StanceMark stance={stance} /> {stance ? t.stances[stance] : t.noRecord}
              </li>
            ))}
            {isHypothetical(view) && (
              <li>
                <span className="sample supposed" /> {t.supposed}
              </li>
            )}
          </ul>
          {isNetwork && <PictureControls corpus={corpus} view={view} />}
          <p className="care">
            {isNetwork && !isTypical && `${t.width} `}
            {t.care}
            {isNetwork && ` ${t.careOfLines}`}
          </p>
        </div>
      </details>
    </section>
  );
});
