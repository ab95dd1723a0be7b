import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Dialog } from '../../../src/views/page/Dialog';

it('closes where the way back changes the page behind it, and hears of it no more once it is gone', () => {
  const closed = vi.fn<() => void>();
  const dialog = () => (
    <Dialog label="Tours" className="" onClose={() => closed()}>
      Three
    </Dialog>
  );
  // As in the page, what is behind it is drawn anew first, and the dialog with it.
  const redraw = (): void => page.rerender(dialog());
  window.addEventListener('hashchange', redraw, { once: true });
  const page = render(dialog());
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(closed).toHaveBeenCalledTimes(1);
  page.unmount();
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(closed).toHaveBeenCalledTimes(1);
});
