import { useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { pageAddress } from '../../exchange/write/pageAddress';
import { addressOf, openingView } from '../../state/opening';
import { update } from '../../state/store';
import { resetView } from '../../state/updates';
import type { View } from '../../state/view';
import { FindButton } from '../find/FindButton';
import { HelpButton } from '../help/HelpButton';
import { OpenCorpus } from '../open/OpenCorpus';
import { Appearance } from './Appearance';
import { ExportButton } from './ExportButton';
import { MenuToggle } from './MenuToggle';
import { useWords } from './useWords';
import { Told } from './Told';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly hasFilters: boolean;
  readonly onFilters: () => void;
  readonly onTours: () => void;
  readonly onPresent: () => void;
}

/** Title of the corpus, and what is done with the view as a whole. */
export function TopBar({ corpus, view, hasFilters, onFilters, onTours, onPresent }: Props) {
  const t = useWords().page;
  const [said, setSaid] = useState('');
  const share = (): void => {
    if (!navigator.clipboard) return setSaid(t.copyByHand);
    const address = pageAddress(import.meta.env.CAUCUS_ADDRESS ?? '', window.location);
    return void navigator.clipboard.writeText(`${address}#${addressOf(view, corpus)}`).then(
      () => setSaid(address === '' ? t.copiedPart : t.copied),
      () => setSaid(t.copyByHand),
    );
  };
  return (
    <header className="top-bar">
      <button type="button" className="button filters-toggle" aria-expanded={hasFilters} aria-controls="filters" onClick={onFilters}>
        {t.filters}
      </button>
      <h1>
        <span>Caucus</span>
        <span className="corpus-title">
          <Told>{corpus.meta.title}</Told>
        </span>
      </h1>
      <span className="said" role="status">
        {said}
      </span>
      <FindButton corpus={corpus} view={view} />
      <MenuToggle>
        <Appearance theme={view.theme} lang={view.lang} />
        <OpenCorpus />
        <button type="button" className="button tours-button" aria-haspopup="dialog" title={t.toursHint} onClick={onTours}>
          {t.tours}
        </button>
        <button type="button" className="button present-button" title={t.presentHint} onClick={onPresent}>
          {t.present}
        </button>
        <button type="button" className="button" title={t.shareHint} onClick={share}>
          {t.share}
        </button>
        <ExportButton corpus={corpus} view={view} />
        <button type="button" className="button" title={t.resetHint} onClick={() => update(resetView(openingView(corpus).view))}>
          {t.reset}
        </button>
        <HelpButton corpus={corpus} view={view} />
      </MenuToggle>
    </header>
  );
}
