import type { Corpus } from '../../corpus/corpus';
import { Told } from '../page/Told';
import type { Subject } from './subject';
import { useMapWords } from './useMapWords';

/** What the shades are about, in words that stay where the controls are not shown; nothing while no state is chosen to compare with. */
export function MapCaption({ corpus, subject }: { readonly corpus: Corpus; readonly subject: Subject }) {
  const t = useMapWords();
  if (subject.type === 'agreement') {
    const name = subject.actor === null ? undefined : corpus.actors[subject.actor]?.name;
    return (
      name !== undefined && (
        <p className="map-caption">
          {t.caption.agreement}{' '}
          <strong>
            <Told>{name}</Told>
          </strong>
        </p>
      )
    );
  }
  const question = corpus.questions[subject.question];
  const meeting = corpus.meetings[corpus.meetingOf[subject.question] ?? -1];
  return (
    <p className="map-caption">
      {t.caption.stance}{' '}
      <strong>
        <Told>{question?.short}</Told>
      </strong>
      {' · '}
      <Told>{meeting?.short}</Told>
    </p>
  );
}
