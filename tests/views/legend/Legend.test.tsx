import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCaucus } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/state/view';
import { fillOf } from '../../../src/views/coalitions/fill';
import { Legend } from '../../../src/views/legend/Legend';
import { PictureAlone } from '../../../src/views/picture/PictureAlone';
import { corpus } from '../coalitions/example';
import { Solver } from '../coalitions/solver';
import { stubLayout } from '../picture/region';

beforeEach(() => {
  stubLayout();
  vi.stubGlobal('Worker', Solver);
});
afterEach(() => vi.restoreAllMocks());

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
const distinct = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const marks = () => distinct(all('.network [data-actor] .mark').map((mark) => mark.getAttribute('fill') ?? ''));
const grounds = () => distinct(all('.hull').map((hull) => (hull as SVGElement).style.fill));
const swatches = () => distinct(all('.legend .swatch').map((swatch) => (swatch as HTMLElement).style.background));
const keys = () => all('.legend .keys li').map(({ textContent }) => textContent?.trim() ?? '');
const options = () =>
  within(screen.getByRole('combobox', { name: /^Colour marks by/ }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

async function show(more: Partial<View>): Promise<void> {
  const view: View = { ...defaultView(), camps: '2', ...more };
  startCaucus(corpus, view);
  render(<PictureAlone corpus={corpus} view={view} />);
  await waitFor(() => expect(grounds()).toHaveLength(2));
}

it('lists the colours of the coalitions that the marks have, each by its first member', async () => {
  await show({});
  expect(marks()).toEqual(['var(--group-1)', 'var(--group-2)']);
  expect(swatches()).toEqual(marks());
  const first = screen.getByText(/and 2 more$/);
  expect(first.closest('li')?.querySelector('.swatch')).toHaveStyle({ background: 'var(--group-1)' });
  expect(keys().filter((key) => key.includes(' more'))).toEqual(['Brazil and 2 more', 'Sweden and 1 more']);
  // The choice says what colours the marks meanwhile; a group or nothing would not be followed.
  expect(options().slice(0, 2)).toEqual(['coalition', 'stance: Question 1']);
});

it('has the band under ties that do not fit as it is drawn', async () => {
  await show({});
  const drawn = document.querySelector('.hulls .misfits');
  expect(drawn?.getAttribute('d')).not.toBe('');
  expect(all('.legend .misfits').map((band) => band.getAttribute('class'))).toEqual([drawn?.getAttribute('class')]);
  expect(keys()).toContain('band: tie that does not fit');
});

it('tells stances by the marks and coalitions by the grounds where a stance is asked for', async () => {
  await show({ color: 'stance:q1' });
  expect(marks()).toEqual(['var(--none)', 'var(--opposition)', 'var(--support)']);
  expect(swatches()).toEqual([]);
  expect(distinct(all('.legend .ground-of').map((ground) => ground.getAttribute('fill') ?? ''))).toEqual(grounds());
  expect(all('.legend .stance-mark').map((mark) => mark.getAttribute('class'))).toEqual([
    'stance-mark support',
    'stance-mark opposition',
    'stance-mark none',
  ]);
  expect(screen.getByRole('combobox', { name: /^Colour marks by/ })).toHaveValue('stance:q1');
});

it('lists as many coalitions as have a colour of their own', () => {
  const blocks = Array.from({ length: 10 }, (_, at) => [at]);
  const reading = {
    blocks,
    blockOf: Int32Array.from(blocks.keys()),
    misfits: [],
    ties: 1,
    value: 0,
    bound: 0,
    isProven: true,
    optima: 1,
    components: 1,
    fit: 1,
  };
  const view: View = { ...defaultView(), camps: 'auto' };
  startCaucus(corpus, view);
  render(<Legend corpus={corpus} view={view} reading={reading} />);
  const colours = all('.legend .swatch').map((swatch) => (swatch as HTMLElement).style.background);
  expect(colours).toHaveLength(9);
  expect(new Set(colours).size).toBe(9);
  expect(colours).toEqual([...blocks.slice(0, 8).keys(), 9].map(fillOf));
  expect(keys()).toContain('smaller coalition, or none');
});
