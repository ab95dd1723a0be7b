import { useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { citedAsBibtex, citedAsRis, citedAsText } from '../../exchange/write/citation';
import type { View } from '../../state/view';
import { linkOf } from './lesson';
import { useExportingWords } from './useExportingWords';
import { Window } from './Window';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** The sentence above the picture. */
  readonly shows: string;
  readonly now: Date;
  readonly onClose: () => void;
}

/** The day of a moment where the reader is, as YYYY-MM-DD. */
function dayOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The view as a reference: in words, as BibTeX and as RIS, each to be copied. */
export function Cite({ corpus, view, shows, now, onClose }: Props) {
  const t = useExportingWords().exports;
  const [said, setSaid] = useState('');
  const cited = { meta: corpus.meta, shows, link: linkOf(corpus, view), accessed: dayOf(now) };
  const forms = { text: citedAsText(cited, t), bibtex: citedAsBibtex(cited), ris: citedAsRis(cited) };
  const copy = async (form: keyof typeof forms): Promise<void> => {
    try {
      await navigator.clipboard.writeText(forms[form]);
      setSaid(t.copied(t.citeForms[form]));
    } catch {
      setSaid(t.copyByHand);
    }
  };
  return (
    <Window title={t.cite} onClose={onClose}>
      {(['text', 'bibtex', 'ris'] as const).map((form) => (
        <section key={form} className="cite-form" aria-label={t.citeForms[form]}>
          <h3>{t.citeForms[form]}</h3>
          {/* Long lines scroll, so the keyboard has to reach them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre tabIndex={0}>{forms[form]}</pre>
          <button type="button" className="button" title={t.copyFormHint} onClick={() => void copy(form)}>
            {t.copyForm(t.citeForms[form])}
          </button>
        </section>
      ))}
      <p role="status">{said}</p>
    </Window>
  );
}
