import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

// Parts of the page are loaded when they are first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000, defaultHidden: false });

afterEach(cleanup);

afterAll(() => {
  if (typeof document === 'undefined') return;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  // An entry more, so that there is none to go forward to.
  window.history.pushState(null, '', '/');
});

// jsdom has no dialogs that open. As in a browser the focus goes in and back, and that it was closed is told a task later.
const before = new WeakMap<HTMLDialogElement, Element | null>();
Object.assign(globalThis.HTMLDialogElement?.prototype ?? {}, {
  showModal(this: HTMLDialogElement) {
    before.set(this, document.activeElement);
    this.open = true;
    this.querySelector<HTMLElement>('button, input, select, textarea, a[href], [tabindex]')?.focus();
  },
  close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    const last = before.get(this);
    if (last instanceof HTMLElement) last.focus();
    setTimeout(() => this.dispatchEvent(new Event('close')));
  },
});
