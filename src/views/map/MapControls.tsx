import type { Corpus } from '../../corpus/corpus';
import { actorOfShade } from '../../state/pictureCodecs';
import { selectScope } from '../../state/select';
import { update } from '../../state/store';
import { setColour, setShade } from '../../state/updates';
import type { Shade, View } from '../../state/view';
import { ToldOption } from '../page/ToldOption';
import { useTold } from '../page/useTold';
import { attendedActor, type Subject } from './subject';
import { useMapWords } from './useMapWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly subject: Subject;
}

/** What the map shows: the stance on which question, or agreement with whom. */
export function MapControls({ corpus, view, subject }: Props) {
  const t = useMapWords();
  const told = useTold();
  const { questions, actors } = selectScope(corpus, view);
  const meetings = [...new Set(Array.from(questions, (question) => corpus.meetingOf[question] ?? 0))];
  const attended = attendedActor(corpus, view);
  const named = actorOfShade(view.shade);
  const all = Array.from(actors, (actor) => corpus.actors[actor]!);
  if (named !== null && !all.some(({ id }) => id === named)) all.push(corpus.actors[corpus.index.actor.get(named) ?? 0]!);
  all.sort((a, b) => a.name.localeCompare(b.name, corpus.meta.language));
  return (
    <div className="picture-controls map-controls">
      <label title={t.showsHint}>
        {t.shows}{' '}
        <select value={subject.type} onChange={(event) => update(setShade(event.target.value as Shade))}>
          <option value="stance">{t.shades.stance}</option>
          <option value="agreement">{t.shades.agreement}</option>
        </select>
      </label>
      {subject.type === 'stance' ? (
        <select
          aria-label={t.question}
          title={t.question}
          value={corpus.questions[subject.question]?.id}
          onChange={(event) => update(setColour(`stance:${event.target.value}`))}
        >
          {meetings.map((meeting) => (
            <optgroup key={meeting} label={corpus.meetings[meeting]?.short ?? ''} {...told}>
              {Array.from(
                questions.filter((question) => corpus.meetingOf[question] === meeting),
                (question) => (
                  <option key={question} value={corpus.questions[question]?.id}>
                    {corpus.questions[question]?.short}
                  </option>
                ),
              )}
            </optgroup>
          ))}
        </select>
      ) : (
        <select aria-label={t.state} title={t.state} value={view.shade} onChange={(event) => update(setShade(event.target.value as Shade))}>
          <option value="agreement">{t.attended(attended === null ? null : (corpus.actors[attended]?.name ?? ''))}</option>
          {all.map(({ id, name }) => (
            <ToldOption key={id} value={`agreement:${id}`}>
              {name}
            </ToldOption>
          ))}
        </select>
      )}
    </div>
  );
}
