/** The panel and its chips on a running store. */
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/state/view';
import { Chips } from '../../../src/views/filters/Chips';
import { Filters } from '../../../src/views/filters/Filters';
import { councilCorpus } from './council';

// Nothing here is hidden, and jsdom is slow to tell so of every element.
configure({ defaultHidden: true });

function Panel({ onClose }: { readonly onClose: () => void }) {
  const corpus = useCaucus((state) => state.corpus);
  const view = useCaucus((state) => state.view);
  return (
    <>
      <button type="button" aria-controls="filters" aria-expanded="true">
        Open
      </button>
      <Filters corpus={corpus} view={view} onClose={onClose} />
    </>
  );
}

function OnlyChips() {
  const corpus = useCaucus((state) => state.corpus);
  const view = useCaucus((state) => state.view);
  return <Chips corpus={corpus} view={view} />;
}

interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly view: () => View;
}

function show(page: ReactElement, changes: Partial<View>): Shown {
  const store = startCaucus(councilCorpus(), { ...defaultView(), ...changes });
  render(page);
  return { user: userEvent.setup(), view: () => store.getState().view };
}

/** Shows the panel on the council's corpus and a changed default view. */
export function showPanel(changes: Partial<View> = {}, onClose: () => void = () => {}): Shown {
  return show(<Panel onClose={onClose} />, changes);
}

/** Shows the chips without the panel. */
export function showChips(changes: Partial<View> = {}): Shown {
  return show(<OnlyChips />, changes);
}

/** The list with a heading such as "Meetings". */
export const list = (name: string) => within(screen.getByRole('group', { name }));

/** A box by its label. */
export const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });

/** Label and count of every row of a list, in their order. */
export function rows(name: string): string[] {
  return list(name)
    .queryAllByRole('checkbox')
    .map((input) => {
      const row = input.closest('label');
      return `${row?.querySelector('.name')?.textContent} ${row?.querySelector('.count')?.textContent}`;
    });
}
