import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import type { Grid } from '../../../src/views/matrix/grid';
import { MatrixGrid } from '../../../src/views/matrix/MatrixGrid';
import { MatrixLook } from '../../../src/views/matrix/MatrixLook';
import { stubLayout } from '../picture/region';

// Nothing here is hidden, and jsdom is slow to tell so of every element.
configure({ defaultHidden: true });

const corpus = shippedCorpus();

function Shown() {
  return <MatrixLook corpus={corpus} view={useCaucus(({ view }) => view)} />;
}
function show(link: string): CaucusStore {
  const { view, notices } = decodeView(`${link}&view=matrix`, corpus);
  expect(notices).toEqual([]);
  const store = startCaucus(corpus, view);
  render(<Shown />);
  return store;
}

const SIGNS: Readonly<Record<string, string>> = {
  support: '＋',
  'qualified-support': '(+)',
  neutral: '○',
  mixed: '±',
  'qualified-opposition': '(−)',
  opposition: '−',
};

/** The matrix as text: a line a row, the sign of each stance, marks of what is remarkable behind it. */
function picture(): string {
  const rows = screen.getAllByRole('row');
  return rows
    .map((row) => {
      const [head, ...cells] = [...row.querySelectorAll('[role]')];
      const texts = cells.map((cell) => {
        const mark = cell.querySelector('.stance-mark')?.classList[1] ?? '';
        return `${SIGNS[mark] ?? cell.textContent ?? ''}${cell.classList.contains('supposed') ? '?' : ''}`;
      });
      return [head?.textContent, ...texts].join(' | ').trimEnd();
    })
    .join('\n');
}

beforeEach(stubLayout);
afterEach(cleanup);

describe('the matrix', () => {
  it.each([
    ['mpp-6', 'meeting=mpp-6&what=irn~mpp-6-c9-unesco~support,irn~mpp-6-c9-reopen~none'],
    ['mpp-6-alike', 'meeting=mpp-6&matrix=alike'],
    ['mpp-6-actors', 'meeting=mpp-6&matrix=actors'],
  ])('%s is the reviewed one', async (name, link) => {
    show(link);
    await expect(`${picture()}\n`).toMatchFileSnapshot(`../pictures/matrix-${name}.txt`);
  });

  it('names each cell by actor, question and stance, what is no stance too, and opens its evidence', () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(6000);
    const { getState } = show('meeting=unga-73');
    expect(screen.getByRole('gridcell', { name: /^United States, 73\/27 .*: opposition$/ })).toBeVisible();
    expect(screen.getAllByRole('gridcell', { name: /: neutral$/ }).length).toBeGreaterThan(0);
    const absent = screen.getAllByRole('gridcell', { name: /: did not vote$/ })[0]!;
    expect(absent).toHaveTextContent('×');
    fireEvent.click(screen.getByRole('gridcell', { name: /^United States, 73\/27 / }));
    expect(getState().view.sel).toEqual({ type: 'position', a: 'usa', b: 'unga-73-27' });
    expect(screen.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/^United States, 73\/27 /);
  });

  it('has of the agreement of two actors the score in the upper half, the shared questions in the lower', () => {
    const { getState } = show('meeting=mpp-6&matrix=actors&actor=irn');
    const [upper, lower] = ['Iran and Cuba', 'Cuba and Iran'].map((name) =>
      screen.getByRole('gridcell', { name: new RegExp(`^${name}: `) }),
    );
    expect([upper!.textContent, lower!.textContent].sort()).toEqual(['0', '2']);
    expect(upper).not.toHaveClass('faded');
    expect(screen.getByRole('gridcell', { name: /^Cuba and Sweden: / })).toHaveClass('faded');
    fireEvent.click(upper!);
    expect(getState().view.sel).toEqual({ type: 'tie', a: 'cub', b: 'irn' });
    expect(screen.getAllByRole('gridcell', { selected: true })).toEqual(expect.arrayContaining([upper, lower]));
  });
});

describe('a grid of 2,000 by 6,000', () => {
  const heads = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${letter}${at}`,
      name: `${letter}${at}`,
      title: `${letter}${at}`,
      selection: { type: 'actor' as const, id: `${letter}${at}` },
      isFaded: false,
    }));
  const asked: string[] = [];
  const grid: Grid = {
    label: 'Large',
    corner: 'Actor',
    rows: heads('r', 2000),
    columns: heads('c', 6000),
    bands: [],
    cellOf: (row, column) => {
      asked.push(`${row},${column}`);
      return { className: '', name: `r${row} c${column}`, show: null, selection: { type: 'actor', id: `r${row}` } };
    },
  };
  const geometry = { cell: 26, wide: 26, side: 150, top: 120 };

  it('has the cells in sight alone, keeps the keyboard’s place, and draws nothing anew for a small scroll', () => {
    startCaucus(corpus);
    const { container } = render(<MatrixGrid grid={grid} geometry={geometry} selected={[]} start={{ row: 0, column: 0 }} hint="" />);
    const table = screen.getByRole('grid');
    expect(table).toHaveAttribute('aria-rowcount', '2001');
    expect(table).toHaveAttribute('aria-colcount', '6001');
    expect(container.querySelectorAll('.cell').length).toBeLessThan(2500);
    const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;
    screen.getByRole('gridcell', { name: 'r0 c0' }).focus();
    fireEvent.keyDown(document.activeElement!, { key: 'End', ctrlKey: true });
    expect(focused()).toBe('r1999 c5999');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(focused()).toBe('r1998 c5999');
    const box = container.querySelector('.matrix-box')!;
    box.scrollTop = 26 * 400;
    fireEvent.scroll(box);
    expect(screen.getByRole('gridcell', { name: 'r1998 c5999' })).toHaveFocus();
    expect(screen.getByRole('rowheader', { name: 'r405' })).toBeVisible();
    asked.length = 0;
    box.scrollTop += 26;
    fireEvent.scroll(box);
    // The cell that is told, at most.
    expect(asked.length).toBeLessThan(2);
    expect(container.querySelectorAll('.cell').length).toBeLessThan(2500);
  });
});
