import type { Corpus } from '../../corpus/corpus';
import { selectDyads } from '../../state/select';
import type { View } from '../../state/view';
import { fillOf, MOST_COLOURED } from '../coalitions/fill';
import { misfitsClass, type Reading } from '../coalitions/reading';
import { Told } from '../page/Told';
import { useWords } from '../page/useWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly reading: Reading;
  /** Whether the grounds alone tell the coalitions, the marks something else. */
  readonly isGround: boolean;
}

/** The colours of the coalitions, each named by its first member, and the band under ties that do not fit. */
export function CoalitionKeys({ corpus, view, reading, isGround }: Props) {
  const t = useWords().legend;
  const { actors } = selectDyads(corpus, view);
  const { blocks, blockOf, misfits } = reading;
  const swatch = (block: number) =>
    isGround ? (
      <svg className="sample" width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
        <rect className="ground-of" x={-8} y={-7} width={16} height={14} rx={4} fill={fillOf(block)} stroke={fillOf(block)} />
      </svg>
    ) : (
      <span className="swatch" style={{ background: fillOf(block) }} />
    );
  // A ground takes two.
  const hasGround = (members: readonly number[]): boolean => !isGround || members.length > 1;
  const hasOthers = isGround ? blocks.slice(MOST_COLOURED).some(hasGround) : blocks.length > MOST_COLOURED || blockOf.includes(-1);
  return (
    <>
      {blocks.slice(0, MOST_COLOURED).map(
        (members, at) =>
          hasGround(members) && (
            <li key={members[0]}>
              {swatch(at)}{' '}
              <span>
                {isGround && t.ground} <Told>{corpus.actors[actors[members[0] ?? 0] ?? 0]?.name}</Told>
                {members.length > 1 && ` ${t.andMore(members.length - 1)}`}
              </span>
            </li>
          ),
      )}
      {hasOthers && (
        <li>
          {swatch(-1)} {blocks.length > MOST_COLOURED ? t.smallerCoalitions : t.noCoalition}
        </li>
      )}
      {misfits.length > 0 && (
        <li>
          <svg className="sample" width={34} height={12} aria-hidden="true">
            <path className={misfitsClass(reading)} d="M1,6H33" />
          </svg>{' '}
          {t.misfits}
        </li>
      )}
    </>
  );
}
