import '@fontsource-variable/inter/index.css';
import './views/style/tokens.css';
import './views/style/base.css';
import './views/style/page.css';
import './views/style/filters.css';
import './views/style/picture.css';
import './views/style/floors.css';
import './views/style/coalitions.css';
import './views/style/legend.css';
import './views/style/looks.css';
import './views/style/details.css';
import './views/style/figures.css';
import './views/style/what.css';
import './views/style/opening.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Corpus } from './corpus/corpus';
import { shippedCorpus } from './corpus/shipped';
import { bindAddress } from './state/address';
import { type CorpusName, corpusAsked } from './state/corpusName';
import { startCaucus } from './state/store';
import { App } from './views/page/App';

/** A corpus of this device that a link asks for; what finds it is loaded only then. */
const find = async (asked: CorpusName | null): Promise<Corpus | undefined> => {
  if (asked === null) return shippedCorpus();
  const { findLinked } = await import('./views/open/findLinked');
  return (await findLinked(asked)) ?? (asked.id === shippedCorpus().meta.id ? shippedCorpus() : undefined);
};

// In a function: awaited at the top level, it would cut the first load into many small files.
async function start(root: HTMLElement): Promise<void> {
  const corpus = await find(corpusAsked(window.location.hash));
  bindAddress(startCaucus(corpus ?? shippedCorpus()), window, find);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
