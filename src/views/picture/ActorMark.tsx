import { memo } from 'react';
import type { Kind } from '../../corpus/vocabulary';
import { type Held, STANCE_SIGNS } from '../stance/StanceMark';
import type { LabelPlace } from './labels';
import { SHAPES } from './shapes';

/** How an actor looks: as usual, held up, or faded because others are. */
export type Appearance = 'normal' | 'bright' | 'faded';

interface Look {
  readonly name: string;
  /** Language of the name, where the page speaks another. */
  readonly lang: string | undefined;
  readonly kind: Kind;
  readonly fill: string;
  /** Where the colour tells a stance: it, which is then told by a sign too; null elsewhere. */
  readonly stance: Held | null;
  readonly isSelected: boolean;
  /** Whether something is supposed of it that is not on record. */
  readonly isSupposed: boolean;
  readonly isPinned: boolean;
  readonly label: LabelPlace | null;
}

interface Props extends Look {
  readonly id: string;
  /** The accessible name: the actor's name first. */
  readonly says: string;
  readonly x: number;
  readonly y: number;
  readonly appearance: Appearance;
  readonly isTabStop: boolean;
}

/** What a filter seldom changes, apart from the place and what is said of it, which it nearly always does. */
const Upright = memo(function Upright({ name, lang, kind, fill, stance, isSelected, isSupposed, isPinned, label }: Look) {
  return (
    <g className="upright">
      <circle className="target" r={12} />
      {isSupposed && <circle className="supposed" r={12} />}
      {isSelected && <circle className="ring" r={11} />}
      <path className={stance === undefined ? 'mark hollow' : 'mark'} d={SHAPES[kind]} fill={fill} />
      {stance && <path className={`sign ${stance}`} d={STANCE_SIGNS[stance]} />}
      {isPinned && <circle className="pin" r={1.8} />}
      {label && (
        <text className="label" lang={lang} x={label.dx} y={label.dy} textAnchor={label.anchor} dominantBaseline="central">
          {name}
        </text>
      )}
    </g>
  );
});

/** One actor: its mark in the shape of its kind, and its label where there is room. Kept at the same size at every zoom. */
export const ActorMark = memo(function ActorMark({ id, says, x, y, appearance, isTabStop, ...look }: Props) {
  return (
    <g
      className={`actor ${appearance}`}
      data-actor={id}
      data-kind={look.kind}
      role="button"
      aria-label={says}
      aria-pressed={look.isSelected}
      tabIndex={isTabStop ? 0 : -1}
      style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}
    >
      <Upright {...look} />
    </g>
  );
});
