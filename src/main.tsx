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
import { shippedCorpus } from './corpus/shipped';
import { bindAddress } from './state/address';
import { startCaucus } from './state/store';
import { App } from './views/page/App';

const root = document.getElementById('root');
if (root && /[?&]presenter=/.test(window.location.search)) {
  void import('./views/present/PresenterWindow').then(({ showPresenter }) => showPresenter(root));
} else if (root) {
  bindAddress(startCaucus(shippedCorpus()), window);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
