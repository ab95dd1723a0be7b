import { type FocusEvent, type KeyboardEvent, memo, useCallback, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { beliefsOf } from '../../state/bases';
import { selectFacets, selectMemberships } from '../../state/facets';
import { selectTicks } from '../../state/ticks';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { View } from '../../state/view';
import { leaveFilters } from '../page/focus';
import { LanguageChoice } from '../page/LanguageChoice';
import { ThemeChoice } from '../page/ThemeChoice';
import { useTold } from '../page/useTold';
import { useWords } from '../page/useWords';
import { activeFields } from './activeFields';
import { Groups } from './Groups';
import { Issues } from './Issues';
import { Kinds } from './Kinds';
import { Meetings } from './Meetings';
import { Method, METHOD_FIELDS } from './Method';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** The view whose numbers stand beside the rows: another than `view` while that is still computed, or not painted yet. */
  readonly counted?: View;
  /** Takes the panel away where it is a sheet over the picture. */
  readonly onClose: () => void;
}

const isNotEmptySearch = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/**
 * What is looked at: meetings, issues, groups and kinds of actor, and under
 * "Method" how positions become ties. The line at the foot explains what has the
 * focus, as the tooltip does for the pointer.
 */
export const Filters = memo(function Filters({ corpus, view, counted = view, onClose }: Props) {
  const t = useWords().filters;
  const told = useTold();
  const [hint, setHint] = useState('');
  const facets = selectFacets(corpus, counted);
  const active = new Set<keyof View>(activeFields(view).map(({ key }) => key));
  const { basis, qualified, blocs, measure, baseline, min, contested, from, to, at } = view;
  const close = useCallback((): void => {
    leaveFilters();
    onClose();
  }, [onClose]);
  const compare = useCallback(
    (bases: View['basis']): void => {
      close();
      update(select(beliefsOf({ basis: bases })));
    },
    [close],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isNotEmptySearch(event.target) || !leaveFilters()) return;
    event.preventDefault();
    onClose();
  };
  const onFocus = ({ target }: FocusEvent): void => setHint(target.closest('[title]')?.getAttribute('title') ?? '');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles up from the controls
    <section id="filters" className="filters" aria-label={t.region} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={() => setHint('')}>
      <header className="filters-head">
        <h2>{t.region}</h2>
        <button type="button" className="button filters-close" title={t.closeHint} onClick={close}>
          {t.close}
        </button>
      </header>
      <div className="filters-body">
        <Meetings corpus={corpus} chosen={view.meeting} counts={facets.meeting} />
        <Issues corpus={corpus} ticks={selectTicks(corpus, view)} issueCounts={facets.issue} questionCounts={facets.question} />
        <Groups corpus={corpus} chosen={view.group} counts={facets.group} lists={selectMemberships(corpus, view)} />
        <Kinds chosen={view.kind} counts={facets.kind} />
        <Method
          {...{ basis, qualified, blocs, measure, baseline, min, contested, from, to, at }}
          onCompare={compare}
          changed={METHOD_FIELDS.filter((key) => active.has(key)).length}
        />
      </div>
      <p id="filter-keys" className="unseen">
        {t.keys}
      </p>
      <ThemeChoice theme={view.theme} />
      <LanguageChoice lang={view.lang} />
      {told.lang && <p className="filters-told">{t.corpusLanguage(told.lang)}</p>}
      <p className="filters-foot" aria-hidden="true">
        {hint || t.idle}
      </p>
    </section>
  );
});
