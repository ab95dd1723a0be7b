import type { Corpus } from '../../corpus/corpus';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { Evidence } from './Evidence';

interface Props {
  readonly corpus: Corpus;
  /** A question's id. */
  readonly question: string;
}

/** Those whom the source does not name: listed here, and never in the network. */
export function Voices({ corpus, question }: Props) {
  const { question: t } = useDetailedWords().details;
  const told = useTold();
  const voices = corpus.voices.filter((voice) => voice.question === question);
  if (voices.length === 0) return null;
  return (
    <section>
      <h3>{t.voices}</h3>
      <p className="soft">{t.voicesHint}</p>
      <ul className="entries">
        {voices.map((voice) => (
          <li key={voice.id} className="entry">
            <p className="entry-name" {...told}>
              {voice.who}
            </p>
            <Evidence corpus={corpus} of={voice} />
          </li>
        ))}
      </ul>
    </section>
  );
}
