import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { startCaucus } from '../../../src/state/store';
import { isPartMissing, lazyPart } from '../../../src/views/page/lazyPart';
import { Notices } from '../../../src/views/page/Notices';

beforeEach(() => isPartMissing.setState(false, true));

async function show(load: () => Promise<() => string>): Promise<void> {
  startCaucus(shippedCorpus());
  const Part = lazyPart(load);
  render(
    <>
      <Notices />
      <Suspense fallback={<p>waiting</p>}>
        <Part />
      </Suspense>
    </>,
  );
}

it('shows a part when it has come', async () => {
  await show(async () => () => 'here');
  expect(await screen.findByText('here')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Reload' })).toBeNull();
});

it('stands where a part does not come, and says so with the way on', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  await show(() => Promise.reject(new TypeError('Failed to fetch')));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Reload' })).toBeInTheDocument());
  expect(screen.getByText(/^A part of the page did not load/)).toBeInTheDocument();
  expect(screen.getByText('waiting')).toBeInTheDocument();
  expect(String(told.mock.lastCall?.[0])).toContain('Failed to fetch');
  isPartMissing.setState(false, true);
});
