import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { startCaucus } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/state/view';
import { PictureSheet } from '../../../src/views/export/PictureSheet';
import { corpus } from '../coalitions/example';
import { chanceOf, Solver, solverWith } from '../coalitions/solver';
import { stubLayout } from '../picture/region';

beforeEach(stubLayout);
afterEach(() => vi.restoreAllMocks());

const sheet = () => document.querySelector('.sheet');
const view: View = { ...defaultView(), camps: '2' };

it('is not done before its coalitions are compared with chance, and says how they compare', async () => {
  vi.stubGlobal('Worker', Solver);
  startCaucus(corpus, view);
  const { unmount } = render(<PictureSheet corpus={corpus} view={view} link="" />);
  await screen.findByText(/not yet compared with chance/);
  expect(sheet()).toHaveAttribute('aria-busy', 'true');
  unmount();
  vi.stubGlobal('Worker', solverWith(chanceOf(200, 31)));
  render(<PictureSheet corpus={corpus} view={view} link="" />);
  await waitFor(() => expect(sheet()).toHaveAttribute('aria-busy', 'false'));
  expect(sheet()?.textContent).toContain('no better than chance: 31 of 200 views');
  expect(document.querySelectorAll('.legend .swatch')).toHaveLength(2);
});

it('asks nobody to point at what is on paper', async () => {
  const shipped = shippedCorpus();
  const [unga, sentence] = ['meeting=unga-73,unga-74', () => document.querySelector('.sentence')?.textContent ?? ''];
  for (const link of [unga, `${unga}&baseline=median`]) {
    const { view: asked } = decodeView(link, shipped);
    startCaucus(shipped, asked);
    const { unmount } = render(<PictureSheet corpus={shipped} view={asked} link="" />);
    await waitFor(() =>
      expect(sentence()).toMatch(
        /are drawn: (the strongest opposed and each actor’s closest|those farthest below and each actor’s farthest above)\./,
      ),
    );
    expect(sentence()).not.toContain('point at');
    unmount();
  }
});
