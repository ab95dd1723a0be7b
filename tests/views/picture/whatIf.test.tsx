import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { update } from '../../../src/state/store';
import { suppose } from '../../../src/state/whatIf';
import { markOf, showPicture, stubLayout, textOf } from './region';

beforeEach(stubLayout);

const IRAN = 'what=irn~mpp-6-c9-unesco~support';

it('a hypothetical network says so in its drawing, its sentence, its legend and its marks, until it is cleared', async () => {
  const store = showPicture(`meeting=mpp-6&${IRAN}`);
  await waitFor(() => expect(textOf('svg .what-stamp')).toBe('Hypothetical: Iran on “C9: UNESCO text”: support'));
  expect(textOf('.sentence')).toMatch(/^Hypothetical, with 1 stance that is not on record: 9 states/);
  expect(textOf('.sentence')).toContain('47 pairs are aligned, 5 opposed, 25 mixed');
  expect(textOf('.legend')).toContain('hypothetical, not on record');
  expect(markOf('irn').getAttribute('aria-label')).toMatch(/^Iran, aligned .*, hypothetical; 6 of 14$/);
  expect(markOf('irn').querySelector('.supposed')).not.toBeNull();
  expect(markOf('swe').querySelector('.supposed')).toBeNull();
  expect(textOf('.what-banner')).toContain('Iran: support (on record: qualified opposition)');
  act(() => update(suppose({ actor: 'swe', question: 'mpp-6-c9-reopen', stance: 'none' })));
  expect(textOf('svg .what-stamp')).toBe('Hypothetical: 2 stances are not on record');
  fireEvent.click(screen.getByText('Clear what-if'));
  expect(store.getState().view.what).toEqual([]);
  expect(document.querySelector('.what-stamp, .what-banner, .supposed')).toBeNull();
  expect(textOf('.sentence')).toContain('41 pairs are aligned, 12 opposed, 24 mixed');
}, 20_000);

it('a hypothetical floor marks its entries and who is supposed to be off it', async () => {
  showPicture(`question=mpp-6-c9-unesco&${IRAN},swe~mpp-6-c9-unesco~none`);
  await waitFor(() => expect(document.querySelector('.floor')).not.toBeNull());
  const entry = markOf('irn');
  expect(entry.className).toContain('supposed');
  expect(entry.closest('.stand')?.className).toContain(' support');
  expect(entry.closest('li')?.textContent).toContain('hypothetical; on record: qualified opposition');
  // The condition belongs to what is on record.
  expect(entry.closest('li')?.textContent).not.toContain('Would accept');
  expect(textOf('.floor')).toContain('Hypothetically without a record here: Sweden.');
  expect(textOf('.floor h2')).toContain('Hypothetical');
});
