import { useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { publishedLink } from '../../exchange/write/publishedLink';
import { encodeView } from '../../state/link';
import type { View } from '../../state/view';
import { wholeView } from '../compare/sides';
import { selectedRecords } from './selectedRecords';
import { useHelpingWords } from './useHelpingWords';

/** A mistake in the corpus as a text to copy: which corpus, which view, which records. */
export function Report({ corpus, view }: { readonly corpus: Corpus; readonly view: View }) {
  const t = useHelpingWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const { title, id, version } = corpus.meta;
  const link = publishedLink(corpus, view, import.meta.env.CAUCUS_ADDRESS ?? '', window.location);
  const selection = new URLSearchParams(encodeView(view)).get('sel');
  const report = t.report(title, id, version, link, selectedRecords(corpus, wholeView(corpus, view)), selection);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text.current?.value ?? report);
      setSaid(t.copied);
    } catch {
      text.current?.select();
      setSaid(t.refused);
    }
  };
  return (
    <section className="help-report">
      <h3>{t.mistake}</h3>
      <p>{t.mistakeText}</p>
      <textarea ref={text} rows={7} aria-label={t.mistakeLabel} defaultValue={report} spellCheck={false} />
      <p className="help-copy">
        <button type="button" className="button" onClick={() => void copy()}>
          {t.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
