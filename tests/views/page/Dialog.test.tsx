import { fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Dialog } from '../../../src/views/page/Dialog';

it('closes where the way back changes the page behind it, and hears of it no more once it is gone', () => {
  const onClose = vi.fn<() => void>();
  const page = render(
    <Dialog label="Tours" className="" onClose={onClose}>
      Three
    </Dialog>,
  );
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(onClose).toHaveBeenCalledTimes(1);
  page.unmount();
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(onClose).toHaveBeenCalledTimes(1);
});
