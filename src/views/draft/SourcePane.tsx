import { type RefObject, useState } from 'react';
import type { Source } from '../../corpus/schema';
import { type Span, trimmed } from '../../drafts/passages';
import { AboutSource } from './AboutSource';
import { NewText } from './NewText';
import { PassageText } from './PassageText';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

interface Props {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly drafting: Drafting;
  readonly source: Source | undefined;
  readonly open: string | null;
  readonly onSource: (id: string) => void;
  readonly onText: (title: string, text: string) => void;
  readonly onCode: (passage: Span) => void;
  readonly onOpen: (record: string, isByKey: boolean) => void;
}

/** The left side: which text is coded, what is known of it, and the text itself. */
export function SourcePane({ box, drafting, source, open, onSource, onText, onCode, onOpen }: Props) {
  const t = useDraftWords();
  const texts = drafting.file.sources.filter(({ text }) => text !== undefined);
  const [isNew, setNew] = useState(false);
  const [span, setSpan] = useState<Span>({ start: 0, end: 0 });
  const [said, setSaid] = useState('');
  const passage = trimmed(source?.text ?? '', span);
  const code = (): void => {
    setSaid(passage ? '' : t.selectFirst);
    if (passage) onCode(passage);
  };
  if (isNew || !source) {
    return (
      <main className="draft-text" aria-label={t.text}>
        <NewText
          onCancel={source && (() => setNew(false))}
          onText={(title, text) => {
            setNew(false);
            onText(title, text);
          }}
        />
      </main>
    );
  }
  const records = drafting.file.records.filter((record) => record.source === source.id);
  return (
    <main className="draft-text" aria-label={t.text}>
      <div className="draft-text-head">
        <label className="draft-select">
          <span className="unseen">{t.texts}</span>
          <select value={source.id} onChange={({ target }) => onSource(target.value)}>
            {texts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" title={t.hints.newText} onClick={() => setNew(true)}>
          {t.newText}
        </button>
        <AboutSource drafting={drafting} source={source} />
      </div>
      <div className="draft-text-body">
        <PassageText box={box} source={source} records={records} open={open} onSelect={setSpan} onCode={code} onOpen={onOpen} />
      </div>
      <div className="draft-text-foot">
        <button type="button" className="button primary" aria-disabled={passage === null} aria-keyshortcuts="C" onClick={code}>
          {t.code}
        </button>
        <p id="passage-hint" className="soft">
          {t.textHint}
        </p>
        <p role="status">{said}</p>
      </div>
    </main>
  );
}
