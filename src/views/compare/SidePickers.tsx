import { knownDateOf } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { onlyIssue, onlyMeeting, setOther, setRange } from '../../state/updates';
import type { OtherSide, View } from '../../state/view';
import { ToldOption } from '../page/ToldOption';
import { useComparedWords } from './useComparedWords';

type Type = OtherSide['type'];
const TYPES: readonly Type[] = ['meeting', 'issue', 'time'];

interface Option {
  readonly value: string;
  readonly text: string;
  /** Whether it is a text of the corpus. */
  readonly isTold?: boolean;
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A list to choose from; what is chosen stands in it, whatever the corpus offers. */
function Choice({ label, hint = label, value, options, onChoose }: ChoiceProps) {
  const known = options.some((option) => option.value === value) ? options : [{ value, text: value }, ...options];
  return (
    <select aria-label={label} title={hint} value={value} onChange={(event) => onChoose(event.target.value)}>
      {known.map(({ value: one, text, isTold }) => {
        const Option = isTold ? ToldOption : 'option';
        return (
          <Option key={one} value={one}>
            {text}
          </Option>
        );
      })}
    </select>
  );
}

/** Meetings or issues with questions. */
function namedOf(corpus: Corpus, type: 'meeting' | 'issue'): readonly Option[] {
  const used = new Set(type === 'meeting' ? corpus.meetingOf : corpus.issueOf);
  const options =
    type === 'meeting'
      ? corpus.meetings.map(({ id, short }) => ({ value: id, text: short, isTold: true }))
      : corpus.issues.map(({ id, name }) => ({ value: id, text: name, isTold: true }));
  return options.filter((_, at) => used.has(at));
}

function yearsOf(corpus: Corpus): readonly Option[] {
  const years = new Set([...corpus.questions.keys()].map((question) => knownDateOf(corpus, question)?.slice(0, 4)));
  return [...years]
    .filter((year) => year !== undefined)
    .sort()
    .map((year) => ({ value: year, text: year }));
}

interface PeriodProps {
  readonly corpus: Corpus;
  readonly side: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly onChoose: (from: string | null, to: string | null) => void;
}

function Period({ corpus, side, from, to, onChoose }: PeriodProps) {
  const t = useComparedWords();
  const years = yearsOf(corpus);
  const orNull = (value: string): string | null => value || null;
  return (
    <>
      <Choice
        label={t.side(side, t.from)}
        value={from ?? ''}
        options={[{ value: '', text: t.open.from }, ...years]}
        onChoose={(value) => onChoose(orNull(value), to)}
      />
      <Choice
        label={t.side(side, t.to)}
        value={to ?? ''}
        options={[{ value: '', text: t.open.to }, ...years]}
        onChoose={(value) => onChoose(from, orNull(value))}
      />
    </>
  );
}

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** What is compared: meetings, issues or periods; the first side is the view's own filter. */
export function SidePickers({ corpus, view }: Props) {
  const t = useComparedWords();
  const other = view.with;
  const type = other?.type ?? 'meeting';
  const [one = '', two = ''] = t.sides;
  const own = type === 'issue' ? view.issue : view.meeting;
  const ownId = own?.length === 1 ? (own[0] ?? '') : '';
  const named = type === 'time' ? [] : namedOf(corpus, type);
  const chooseOwn = (id: string): void => {
    const [only, all] = type === 'issue' ? [onlyIssue, corpus.issues] : [onlyMeeting, corpus.meetings];
    const ids = all.map((entry) => entry.id);
    if (id !== '') update(only(id, ids));
  };
  const chooseType = (next: string): void => {
    const chosen = TYPES.find((word) => word === next) ?? 'meeting';
    if (chosen === 'time') return update(setOther({ type: chosen, from: null, to: null }));
    const ids = (chosen === 'issue' ? view.issue : view.meeting) ?? [];
    const first = namedOf(corpus, chosen).find(({ value }) => !ids.includes(value));
    update(setOther(first ? { type: chosen, id: first.value } : null));
  };
  return (
    <div className="pickers">
      <Choice
        label={t.what}
        hint={t.whatHint}
        value={type}
        options={TYPES.map((word) => ({ value: word, text: t.types[word] }))}
        onChoose={chooseType}
      />
      {type === 'time' ? (
        <>
          <Period corpus={corpus} side={one} from={view.from} to={view.to} onChoose={(from, to) => update(setRange(from, to))} />
          <span>{t.and}</span>
          <Period
            corpus={corpus}
            side={two}
            from={other?.type === 'time' ? other.from : null}
            to={other?.type === 'time' ? other.to : null}
            onChoose={(from, to) => update(setOther({ type: 'time', from, to }))}
          />
        </>
      ) : (
        <>
          <Choice
            label={one}
            value={ownId}
            options={[...(ownId === '' ? [{ value: '', text: t.inView }] : []), ...named]}
            onChoose={chooseOwn}
          />
          <span>{t.and}</span>
          <Choice
            label={two}
            value={other && other.type !== 'time' ? other.id : ''}
            options={[...(other ? [] : [{ value: '', text: t.choose }]), ...named]}
            onChoose={(id) => update(setOther(id === '' ? null : { type, id }))}
          />
        </>
      )}
    </div>
  );
}
