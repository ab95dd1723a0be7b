import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { textWidth } from '../picture/textWidth';
import { readHypotheses, stanceText } from './reading';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Of the drawing it is in, in pixels. */
  readonly width: number;
}

const SIZE = { auto: 12, light: 12, dark: 12, projector: 18 } as const;

/** The stamp within the drawing: that it shows what is supposed, so that no copy of it passes for the record. */
export function WhatStamp({ corpus, view, width }: Props) {
  const words = useDetailedWords();
  const t = words.whatIf;
  const all = readHypotheses(corpus, view);
  const [only] = all;
  const size = SIZE[view.theme];
  const long = all.length === 1 && only ? t.stampOne(only.actor, only.question, stanceText(only.held, words)) : t.stamp(all.length);
  const most = width - 2 * size;
  const text = [long, t.stamp(all.length)].find((line) => textWidth(line, size) <= most - size) ?? t.mark;
  return (
    <g className="what-stamp" transform={`translate(${(width - textWidth(text, size)) / 2 - size / 2} 4)`}>
      <rect width={textWidth(text, size) + size} height={size * 1.7} rx={4} />
      <text x={size / 2} y={size * 0.85} fontSize={size} dominantBaseline="central">
        {text}
      </text>
    </g>
  );
}
