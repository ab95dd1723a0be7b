/** What the picture of differences tells, it tells without colour too: every two changes differ in form. */
import { render } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TIE } from '../../../src/analysis/ties';
import { changeOf, turnSegments } from '../../../src/views/compare/differences';
import { DifferenceMark } from '../../../src/views/compare/DifferenceMark';
import { TurnLayer } from '../../../src/views/compare/TurnLayer';

const css = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '../../../src/views/style', file), 'utf8');
/** A property of the one rule of a style sheet that has this selector alone. */
const ruleOf = (file: string, selector: string, property: string): string =>
  new RegExp(`(?:^|\\n)${selector.replaceAll('.', '\\.')} \\{[^}]*\\b${property}: ([^;]+)`).exec(css(file))?.[1] ?? 'none';

/** Elements and their forms, the dash of lines among them; no colour, and no class that would give one. */
function formOf(drawn: Element): string {
  return [...drawn.querySelectorAll('line, path, circle:not(.target)')]
    .map((part) => {
      const kind = /\b(aligned|opposed|mixed)\b/.exec(part.getAttribute('class') ?? '')?.[1] ?? '';
      const dash = part.matches('.tie') ? ruleOf('picture.css', `.tie.${kind}`, 'stroke-dasharray') : '';
      const hollow = part.getAttribute('fill') === 'none' ? 'hollow' : '';
      return [part.tagName, part.getAttribute('d'), part.getAttribute('r'), dash, hollow].join(' ');
    })
    .join('; ');
}

it('tells every turn of a tie by dash, mark and what the mark carries', () => {
  const kinds = Object.values(TIE);
  const turns = kinds.flatMap((from) => kinds.filter((to) => to !== from).map((to) => ({ a: 0, b: 1, from, to })));
  expect(turns).toHaveLength(12);
  const forms = turns.map((turn) => {
    const segments = turnSegments([turn], new Map([0, 1].map((actor) => [actor, actor])), 'all', 1);
    const { container } = render(
      <svg>
        <TurnLayer segments={segments} frame={{ x: Float64Array.of(0, 50), y: Float64Array.of(0, 50) }} className="" isMarked />
      </svg>,
    );
    return formOf(container);
  });
  expect(new Set(forms).size).toBe(12);
  // Where there are too many for marks, width still tells what changed.
  expect(new Set(turns.map(changeOf)).size).toBe(3);
  expect(ruleOf('compare.css', '.turns.many .changed .tie', 'stroke-width')).not.toBe(
    ruleOf('compare.css', '.turns.many .tie', 'stroke-width'),
  );
});

it('tells who came, who went, who changed side and who did neither by form', () => {
  const forms = (['came', 'went', 'stayed'] as const).flatMap((way) =>
    [false, true].map((hasTurned) => {
      const { container } = render(
        <svg>
          <DifferenceMark
            {...{ id: 'a', name: 'A', lang: undefined, says: 'A', kind: 'state', fill: 'red', x: 0, y: 0, label: null, way, hasTurned }}
            isFaded={false}
            isSelected={false}
            isTabStop={false}
          />
        </svg>,
      );
      return formOf(container);
    }),
  );
  expect(new Set(forms).size).toBe(6);
  expect(ruleOf('compare.css', '.difference-actor.went .mark', 'stroke-dasharray')).not.toBe('none');
});
