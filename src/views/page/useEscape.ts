import { useEffect } from 'react';
import { update } from '../../state/store';
import { clearSelection } from '../../state/updates';
import type { Selection } from '../../state/view';
import { leaveDetails, leaveFilters } from './focus';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/** Escape closes the sheet of filters, then the details; the keyboard goes back to where it came from. */
export function useEscape(sel: Selection | null, hasFilters: boolean, closeFilters: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      if (hasFilters && leaveFilters()) return closeFilters();
      if (!sel) return;
      leaveDetails(sel.type === 'actor' ? sel.id : undefined);
      update(clearSelection);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [sel, hasFilters, closeFilters]);
}
