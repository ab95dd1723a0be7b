/** What can be done to the view, by name: what buttons and menus do, and those buttons of the page that are to be seen. */
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { openDesk } from '../draft/desk';
import {
  clearHighlight,
  clearPins,
  clearSelection,
  resetFilters,
  setBlocs,
  setCamera,
  setCamps,
  setColour,
  setLanguage,
  setLook,
  setMeasure,
  setQualified,
  setTheme,
  setTies,
  type Update,
} from '../../state/updates';
import { encodeView } from '../../state/link';
import type { View } from '../../state/view';
import type { DetailedWords } from '../../words/detailed';
import { NAMES } from '../../words/spoken';
import type { Findable } from './rank';

export interface Action extends Findable {
  readonly key: string;
  readonly run: () => void;
}

function action(key: string, title: string, run: () => void): Action {
  return { kind: 'action', key: `action:${key}`, title, names: [], codes: [], run };
}

/** The buttons of the top bar, and what opens and closes the filters, as they are now. Pressing the button is the action. */
function buttons(words: DetailedWords): readonly Action[] {
  const all = document.querySelectorAll<HTMLButtonElement>('.top-bar button:not([data-find])');
  const seen = [...all].filter((button) => !button.disabled && button.checkVisibility?.() !== false);
  const toFilters = document.querySelector<HTMLElement>('#filters input');
  const pressed = seen.map((button) => {
    const isFilters = button.getAttribute('aria-controls') === 'filters';
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    const title = isFilters ? words.find.filters(isOpen) : (button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '');
    return action(title, title, () => {
      button.focus();
      button.click();
    });
  });
  if (toFilters?.checkVisibility?.() === false) return pressed;
  return toFilters ? [...pressed, action('filters', words.find.toFilters, () => toFilters.focus())] : pressed;
}

/** An action for each word of a choice. */
function choices<Word extends string>(
  label: string,
  names: Readonly<Record<Word, string>>,
  to: (word: Word) => Update,
  { find }: DetailedWords,
): readonly Action[] {
  return (Object.keys(names) as Word[]).map((word) => action(`${label}-${word}`, find.choice(label, names[word]), () => update(to(word))));
}

/** Everything that can be done now; what would change nothing is left out. */
export function actionsOf(corpus: Corpus, view: View, words: DetailedWords): readonly Action[] {
  const { find: t, legend, page, coalitions, method, filters, looks, picture } = words;
  const plain: readonly (readonly [string, Update])[] = [
    [filters.chips.reset, resetFilters],
    [t.clearSelection, clearSelection],
    [t.clearHighlight, clearHighlight],
    [picture.zoomWhole, setCamera(null)],
    [picture.letGo, clearPins],
  ];
  const changing = plain.filter(([, to]) => encodeView(to(view)) !== encodeView(view));
  return [
    ...buttons(words),
    ...changing.map(([title, to]) => action(title, title, () => update(to))),
    action('code', t.code, () => openDesk(null)),
    ...choices(looks.label, looks.names, setLook, words),
    ...choices(page.theme, page.themes, setTheme, words),
    ...choices<keyof typeof NAMES>(page.language, NAMES, setLanguage, words),
    ...choices(legend.drawn, legend.tieFilters, setTies, words),
    ...choices(legend.colourBy, { group: legend.byGroup, plain: legend.plain }, setColour, words),
    ...corpus.questions
      .filter(({ id }) => view.sel?.type === 'question' && view.sel.id === id)
      .map(({ id, short }) =>
        action(`colour-${id}`, t.choice(legend.colourBy, legend.byStance(short)), () => update(setColour(`stance:${id}`))),
      ),
    ...choices(coalitions.control, coalitions.camps, setCamps, words),
    ...choices(method.measure.title, method.measure.names, setMeasure, words),
    ...choices(method.qualified.title, method.qualified.names, setQualified, words),
    ...choices(method.blocs.title, method.blocs.names, setBlocs, words),
  ];
}
