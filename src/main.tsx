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
import './views/style/embed.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { carried, pageCorpus } from './corpus/carried';
import { keepShell } from './exchange/write/shell';
import { bindAddress } from './state/address';
import { corpusAsked } from './state/corpusName';
import { openCorpus, startCaucus } from './state/store';
import { readySolver } from './views/coalitions/solver';
import { corpusOfLink } from './views/open/corpusOfLink';
import { App } from './views/page/App';
import { KeptOffline } from './views/page/KeptOffline';
import { speakAs } from './views/page/useLanguage';
import { PictureOfLink } from './views/picture/PictureOfLink';

const { location } = window;

// React listens to every event there is. A new picture moves hundreds of marks, three events each, that nobody asks for.
for (const type of ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel']) {
  window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}

// In a function: awaited at the top level, it would cut the first load into many small files.
async function start(root: HTMLElement): Promise<void> {
  if (import.meta.env.MODE === 'single') keepShell();
  const link = carried()?.link ?? '';
  if (location.hash === '' && link !== '') location.replace(`#${link}`);
  const isFramed = new URLSearchParams(location.search).has('embed');
  const store = startCaucus((isFramed ? undefined : await corpusOfLink(corpusAsked(location.hash))) ?? pageCorpus());
  if (isFramed) {
    // Read and never written: the history is that of the page around it.
    const read = (): void => openCorpus(pageCorpus(), location.hash);
    window.addEventListener('hashchange', read);
    read();
  } else bindAddress(store, window, corpusOfLink);
  if (store.getState().view.camps !== 'off') readySolver();
  await speakAs(store.getState().view.lang);
  const Embed = isFramed && (await import('./views/embed/Embed')).Embed;
  createRoot(root).render(
    <StrictMode>
      {Embed ? (
        <Embed />
      ) : (
        <>
          <App />
          <KeptOffline />
        </>
      )}
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root && /[?&]presenter=/.test(location.search)) {
  void import('./views/present/PresenterWindow').then(({ showPresenter }) => showPresenter(root, PictureOfLink));
} else if (root) void start(root);
