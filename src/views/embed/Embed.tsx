import { addressOf } from '../../state/opening';
import { useCaucus } from '../../state/store';
import { Notices } from '../page/Notices';
import { useLanguage } from '../page/useLanguage';
import { useShown } from '../page/useShown';
import { useTheme } from '../page/useTheme';
import { useWords } from '../page/useWords';
import { PictureAlone } from '../picture/PictureAlone';

/** The page in a frame of another: picture, legend, and one line of source with the way to the whole. */
export function Embed() {
  const [corpus, view] = useShown();
  const asked = useCaucus((state) => state.view);
  const t = useWords().page;
  useTheme(view.theme);
  useLanguage(view.lang);
  const { title, version, licence } = corpus.meta;
  const fragment = addressOf(asked, corpus);
  return (
    <div className="embed">
      <Notices />
      <PictureAlone corpus={corpus} view={view} />
      <footer>
        <span>{t.source(title, version, licence)}</span>{' '}
        <a href={`${window.location.pathname}${fragment === '' ? '' : `#${fragment}`}`} target="_blank" rel="noopener noreferrer">
          {t.openFull}
        </a>
      </footer>
    </div>
  );
}
