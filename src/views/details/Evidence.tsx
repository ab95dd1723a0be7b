import type { Corpus } from '../../corpus/corpus';
import type { Basis, Stance } from '../../corpus/vocabulary';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { StanceMark } from '../stance/StanceMark';
import { ThingButton } from './ThingButton';
import { Where } from './Where';

/** What a record and an unnamed voice have in common. */
interface Evident {
  readonly stance?: Stance | undefined;
  readonly basis: Basis;
  readonly date?: string | undefined;
  readonly condition?: string | undefined;
  readonly summary: string;
  readonly source: string;
  readonly locator: string;
  /** Where in the text of the source it was found, where that text is in the corpus. */
  readonly passage?: { readonly start: number; readonly end: number } | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly doubt?: string | undefined;
}

interface Props {
  readonly corpus: Corpus;
  readonly of: Evident;
  /** Date, source and locator are told elsewhere, for several records at once. */
  readonly isPlaceElsewhere?: boolean;
}

/** One record: the stance, how it is known, what was done or said, and where that is written. All of it as text. */
export function Evidence({ corpus, of: record, isPlaceElsewhere = false }: Props) {
  const { evidence: t, legend } = useDetailedWords();
  const told = useTold();
  const { stance, basis, date, condition, summary, source, locator, passage, onBehalfOf, doubt } = record;
  const bloc = corpus.actors[corpus.index.actor.get(onBehalfOf ?? '') ?? -1];
  const from = corpus.sources[corpus.index.source.get(source) ?? -1];
  const said = passage && from?.text?.slice(passage.start, passage.end);
  return (
    <div className={`evidence ${basis}`}>
      <p className="evidence-head">
        {stance ? (
          <span className="stance-word">
            <StanceMark stance={stance} /> {legend.stances[stance]}
          </span>
        ) : (
          <span className="soft">{t.noStance}</span>
        )}
        <span className={`badge ${basis}`} title={t.basisHint[basis]}>
          {t.basis[basis]}
        </span>
        {date && !isPlaceElsewhere && <time dateTime={date}>{t.date(date)}</time>}
      </p>
      <p className="summary" {...told}>
        {summary}
      </p>
      {said && (
        <blockquote className="passage" lang={from?.language ?? ''} dir="auto">
          {said}
        </blockquote>
      )}
      {condition && (
        <p className="proviso">
          <strong>{t.condition}</strong> <bdi {...told}>{condition}</bdi>
        </p>
      )}
      {bloc && (
        <p>
          {t.onBehalfOf} <ThingButton selection={{ type: 'actor', id: bloc.id }}>{bloc.name}</ThingButton>
        </p>
      )}
      {doubt && (
        <p className="doubt">
          <strong>{t.doubt}</strong> <bdi {...told}>{doubt}</bdi>
        </p>
      )}
      {!isPlaceElsewhere && (
        <p>
          <Where corpus={corpus} source={source} locator={locator} />
        </p>
      )}
    </div>
  );
}
