import { memo, useMemo, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { type Ticks, tickQuestions } from '../../state/ticks';
import { useWords } from '../page/useWords';
import { byName, finder, MOST_ROWS } from './lists';
import { IssueBranch, rowsOfBranch } from './IssueBranch';
import { OneStop } from './OneStop';
import { Section } from './Section';

interface Props {
  readonly corpus: Corpus;
  readonly ticks: Ticks;
  /** Positions per issue and per question. */
  readonly issueCounts: Uint32Array;
  readonly questionCounts: Uint32Array;
}

/** Every issue that has questions, with the indices of both, by name. */
function branchesOf(corpus: Corpus) {
  const questions: number[][] = corpus.issues.map(() => []);
  corpus.issueOf.forEach((issue, question) => questions[issue]?.push(question));
  return corpus.issues
    .map(({ name }, issue) => ({ name, issue, questions: questions[issue] ?? [] }))
    .filter((branch) => branch.questions.length > 0)
    .sort(byName);
}

/** Issues, each with its questions behind a disclosure. A search finds issues by name, and single questions in the others. */
export const Issues = memo(function Issues({ corpus, ticks, issueCounts, questionCounts }: Props) {
  const { filters } = useWords();
  const t = filters.issue;
  const [query, setQuery] = useState('');
  const branches = useMemo(() => branchesOf(corpus), [corpus]);
  const found = useMemo(() => {
    const isFound = finder(query);
    return branches.flatMap(({ name, issue, questions }) => {
      const isWhole = isFound(name);
      const left = isWhole ? questions : questions.filter((at) => isFound(corpus.questions[at]?.short ?? ''));
      return left.length > 0 ? [{ issue, questions: left, isWhole }] : [];
    });
  }, [corpus, branches, query]);
  const shown = useMemo(() => found.slice(0, MOST_ROWS), [found]);
  const rows = useMemo(() => shown.flatMap(({ issue, questions: of }) => rowsOfBranch(corpus, issue, of)), [corpus, shown]);
  const questions = found.flatMap((branch) => branch.questions);
  return (
    <Section
      texts={t}
      summary={t.ticked(ticks.question.filter(Boolean).length, ticks.question.length)}
      query={query}
      onQuery={setQuery}
      found={questions.length}
      total={ticks.question.length}
      onSet={(isOn) => {
        const ids = questions.map((at) => corpus.questions[at]?.id ?? '');
        update(tickQuestions(corpus, ids, isOn));
      }}
    >
      <OneStop label={t.title} rows={rows}>
        <ul className="filter-rows">
          {shown.map(({ issue, questions, isWhole }) => (
            <IssueBranch
              key={issue}
              corpus={corpus}
              issue={issue}
              questions={questions}
              isHeldOpen={!isWhole}
              ticks={ticks}
              count={issueCounts[issue] ?? 0}
              questionCounts={questionCounts}
            />
          ))}
          {found.length > MOST_ROWS && <li className="soft">{filters.more(found.length - MOST_ROWS)}</li>}
        </ul>
      </OneStop>
    </Section>
  );
});
