import '../style/export.css';
import { useCallback, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { refusalOf } from '../../exchange/write/refusal';
import { pngOf } from '../../exchange/write/svg/raster';
import type { View } from '../../state/view';
import { Cite } from './Cite';
import { CoalitionsTask } from './CoalitionsTask';
import { drawView, FILE_SIZE } from './drawView';
import type { ExportEntry, Made } from './entries';
import { ExportMenu } from './ExportMenu';
import { copyEmbed } from './handOut';
import { Handout } from './Handout';
import { type HandoutPage, handoutOf, linkOf } from './lesson';
import { lessonOf } from './lessonOf';
import { QrCode } from './QrCode';
import { saveFile } from './saveFile';
import { useExportingWords } from './useExportingWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly isOpen: boolean;
  readonly onClose: (refocus: boolean) => void;
}

type Shown =
  | null
  | { readonly type: 'coalitions' | 'qr'; readonly view: View }
  | { readonly type: 'cite'; readonly view: View; readonly shows: string; readonly now: Date }
  | { readonly type: 'handout'; readonly pages: readonly HandoutPage[]; readonly now: Date };

/** Puts the picture on the clipboard; false where the browser has no way for it. The browser wants the promise, not the picture. */
async function copyPicture(corpus: Corpus, view: View): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return false;
  const picture = drawView(corpus, view, linkOf(corpus, view), FILE_SIZE).then((drawing) => pngOf(drawing));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  return true;
}

/** The menu, and what goes on after a choice: what is being made, what was saved, and the windows. */
export function Exports({ corpus, view, isOpen, onClose }: Props) {
  const t = useExportingWords().exports;
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<Shown>(null);

  const close = useCallback((): void => {
    setShown(null);
    onClose(true);
  }, [onClose]);

  const save = useCallback(
    (made: Made, ofHidden: string): void => setSaid(`${t.saved(saveFile(corpus, made))} ${view.hide.length > 0 ? ofHidden : ''}`.trim()),
    [corpus, view.hide, t],
  );

  const open = async (what: 'coalitions' | 'handout' | 'cite' | 'qr'): Promise<void> => {
    if (what === 'handout') {
      const { steps } = await lessonOf(corpus, view);
      setShown({ type: 'handout', pages: await handoutOf(corpus, steps), now: new Date() });
    } else if (what === 'cite')
      setShown({ type: 'cite', view, shows: document.querySelector('.picture .sentence')?.textContent ?? '', now: new Date() });
    else setShown({ type: what, view });
    setSaid('');
  };

  const run = async ({ does, part, key }: ExportEntry): Promise<void> => {
    if (does.type === 'open') await open(does.what);
    else if (does.type === 'copy') setSaid((await copyPicture(corpus, view)) ? t.pictureCopied : t.noPictureClipboard);
    else if (does.type === 'embed') setSaid(t.embed[await copyEmbed(corpus, view)]);
    else save(await does.make(corpus, view), part === 'view' ? t.leftOut : key === 'page' ? t.canReveal : '');
  };

  const choose = (entry: ExportEntry): void => {
    const name = t.items[entry.key];
    onClose(true);
    // Pictures are made all the same: they say what is supposed, and do not show what is hidden.
    const isData = entry.part === 'view' || entry.part === 'corpus';
    const refusal = isData ? refusalOf(view, entry.part === 'corpus') : null;
    if (refusal !== null) return setSaid(t.refused[refusal](name));
    setSaid(t.working(name));
    run(entry).catch((error: unknown) => {
      const refused = entry.does.type === 'copy' && error instanceof DOMException;
      setSaid(refused ? t.noPictureClipboard : t.failed(name, error instanceof Error ? error.message : String(error)));
    });
  };

  const keepCoalitions = useCallback(
    (table: string | null): void => {
      setShown(null);
      if (table === null) setSaid(t.coalitionsNone);
      else save({ ending: 'coalitions.csv', type: 'text/csv;charset=utf-8', content: table }, t.leftOut);
    },
    [save, t],
  );

  return (
    <>
      {isOpen && <ExportMenu onChoose={choose} onClose={onClose} />}
      <div role="status" className={said === '' && shown?.type !== 'coalitions' ? undefined : 'export-said'}>
        {shown?.type === 'coalitions' ? (
          <CoalitionsTask corpus={corpus} view={shown.view} onDone={keepCoalitions} onCancel={() => setShown(null)} />
        ) : (
          said !== '' && (
            <>
              <span>{said}</span>
              <button type="button" className="button" onClick={() => setSaid('')}>
                {t.dismiss}
              </button>
            </>
          )
        )}
      </div>
      {shown?.type === 'cite' && <Cite corpus={corpus} view={shown.view} shows={shown.shows} now={shown.now} onClose={close} />}
      {shown?.type === 'qr' && <QrCode corpus={corpus} view={shown.view} onClose={close} />}
      {shown?.type === 'handout' && <Handout pages={shown.pages} now={shown.now} onClose={close} />}
    </>
  );
}
