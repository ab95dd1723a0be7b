import type { Corpus } from '../../corpus/corpus';
import { useWords } from '../page/useWords';
import { Told } from '../page/Told';

/** What came of a question, and what overtook that. */
export function FloorOutcome({ corpus, question }: { readonly corpus: Corpus; readonly question: string }) {
  const t = useWords().floors;
  const outcomes = corpus.outcomes.filter((outcome) => outcome.question === question);
  return (
    <>
      {outcomes.map(({ id, result, summary }) => {
        const later = corpus.outcomes.find(({ supersedes }) => supersedes === id);
        return (
          <span key={id}>
            <strong>{t.results[result]}.</strong> <Told>{summary}</Told>{' '}
            {later && <em>{t.superseded(`${t.results[later.result]}. ${later.summary}`)}</em>}
          </span>
        );
      })}
    </>
  );
}
