import { memo } from 'react';
import type { Kind } from '../../corpus/vocabulary';
import type { LabelPlace } from '../picture/labels';
import { MARK, SHAPES } from '../picture/shapes';
import type { Way } from './differences';
import { RING } from './rings';

interface Props {
  readonly id: string;
  readonly name: string;
  /** Language of the name, where the page speaks another. */
  readonly lang: string | undefined;
  readonly says: string;
  readonly kind: Kind;
  readonly fill: string;
  readonly way: Way;
  readonly hasTurned: boolean;
  readonly isFaded: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly x: number;
  readonly y: number;
  readonly label: LabelPlace | null;
}

/** One actor among the differences: with a plus who came, hollow and dashed who went, ringed who changed side. */
export const DifferenceMark = memo(function DifferenceMark(props: Props) {
  const { id, name, lang, says, kind, fill, way, hasTurned, isFaded, isSelected, isTabStop, x, y, label } = props;
  return (
    <g
      className={`difference-actor ${way} ${isFaded ? 'faded' : ''}`}
      data-actor={id}
      role="button"
      aria-label={says}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
    >
      <circle className="target" r={12} />
      {hasTurned && <circle className="turned" r={RING} />}
      {isSelected && <circle className="chosen" r={MARK + 7} />}
      <path className="mark" d={SHAPES[kind]} fill={way === 'went' ? 'none' : fill} />
      {way === 'came' && <path className="plus" d="M-3.5,0H3.5M0,-3.5V3.5" />}
      {label && (
        <text className="label" lang={lang} x={label.dx} y={label.dy} textAnchor={label.anchor} dominantBaseline="central">
          {name}
        </text>
      )}
    </g>
  );
});
