/** Filters that leave one thing in the picture, whatever other filters would have hidden it. */
import type { Corpus } from '../../corpus/corpus';
import { onlyMeeting, onlyQuestion, setContested, setIssues, setMeetings, setQuestions, setRange, type Update } from '../../state/updates';

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

function inTurn(...updates: readonly Update[]): Update {
  return (view) => updates.reduce((before, update) => update(before), view);
}

/** One question, whatever meeting, issue or time was looked at; the actors stay filtered. */
export function showOnlyQuestion({ meetings, issues, questions }: Corpus, id: string): Update {
  return inTurn(
    setMeetings('all', idsOf(meetings)),
    setIssues('all', idsOf(issues)),
    setRange(null, null),
    setContested(false),
    onlyQuestion(id, idsOf(questions)),
  );
}

/** All questions of one meeting, whatever issue or time was looked at; the actors stay filtered. */
export function showOnlyMeeting({ meetings, issues, questions }: Corpus, id: string): Update {
  return inTurn(
    setIssues('all', idsOf(issues)),
    setQuestions('all', idsOf(questions)),
    setRange(null, null),
    onlyMeeting(id, idsOf(meetings)),
  );
}
