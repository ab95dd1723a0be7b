import { useId, useState } from 'react';
import type { Hypothesis } from '../../analysis/hypothesis';
import { heldBy } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import { STANCES } from '../../corpus/vocabulary';
import { selectRecorded } from '../../state/select';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import { forget, suppose } from '../../state/whatIf';
import { ToldOption } from '../page/ToldOption';
import { useDetailedWords } from '../page/useDetailedWords';
import { StanceMark } from '../stance/StanceMark';
import { readHypotheses, recordedText, stanceText } from '../what/reading';
import { Fold } from './Fold';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.questions. */
  readonly question: number;
}

const CHOICES: readonly Hypothesis['stance'][] = [...STANCES, 'none'];

/** The six stances one can suppose of an actor, that on record among them: choosing it goes back to the record. */
function Choices({ corpus, view, question, actor }: Props & { readonly actor: string }) {
  const words = useDetailedWords();
  const t = words.whatIf;
  const id = corpus.questions[question]?.id ?? '';
  const index = corpus.index.actor.get(actor) ?? -1;
  const recorded = heldBy(selectRecorded(corpus, view), index, question);
  const supposed = view.what.find((one) => one.actor === actor && one.question === id)?.stance;
  const now = supposed ?? recorded ?? 'none';
  const choose = (stance: Hypothesis['stance']): void =>
    update(stance === (recorded ?? 'none') ? forget(actor, id) : suppose({ actor, question: id, stance }));
  return (
    <div className="what-choices" role="group" aria-label={t.stanceOf(corpus.actors[index]?.name ?? actor)}>
      {CHOICES.map((stance) => {
        const held = stance === 'none' ? undefined : stance;
        return (
          <button key={stance} type="button" className="button" aria-pressed={now === stance} onClick={() => choose(stance)}>
            <StanceMark stance={held} /> {stanceText(held, words)} {recorded === held && <small>{t.isRecorded}</small>}
          </button>
        );
      })}
    </div>
  );
}

/** What is supposed on this question, each with what is on record and the way back to it. */
function Supposed({ corpus, view, question }: Props) {
  const words = useDetailedWords();
  const t = words.whatIf;
  const here = readHypotheses(corpus, view).filter(({ hypothesis }) => hypothesis.question === corpus.questions[question]?.id);
  if (here.length === 0) return null;
  return (
    <>
      <h4>{t.supposed(here.length)}</h4>
      <ul className="supposed-list">
        {here.map(({ hypothesis, actor, held, recorded }) => (
          <li key={hypothesis.actor}>
            <span className="stance-word">
              <StanceMark stance={held} /> {t.one(actor, stanceText(held, words))}
            </span>
            <span className="soft">{recordedText(recorded, words)}</span>
            <button type="button" className="button" onClick={() => update(forget(hypothesis.actor, hypothesis.question))}>
              {t.back(actor)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Lets one suppose a stance: of somebody on record, or of anybody else. */
export function WhatIf({ corpus, view, question }: Props) {
  const t = useDetailedWords().whatIf;
  const id = useId();
  const [actor, setActor] = useState('');
  const table = selectRecorded(corpus, view);
  const isHere = view.what.some((one) => one.question === corpus.questions[question]?.id);
  const inOrder = [...corpus.actors.keys()].sort((a, b) =>
    (corpus.actors[a]?.name ?? '').localeCompare(corpus.actors[b]?.name ?? '', corpus.meta.language),
  );
  const lists = [
    { label: t.withRecord, actors: inOrder.filter((index) => heldBy(table, index, question) !== undefined) },
    { label: t.withoutRecord, actors: inOrder.filter((index) => heldBy(table, index, question) === undefined && table.away[index] !== 1) },
  ];
  return (
    <section className="what-if">
      <Fold title={t.title} className="heading" isOpenAtFirst={isHere}>
        <p className="soft">{t.hint}</p>
        <Supposed corpus={corpus} view={view} question={question} />
        <p>
          <label htmlFor={id}>{t.actor}</label>{' '}
          <select id={id} value={actor} onChange={(event) => setActor(event.target.value)}>
            <option value="">{t.choose}</option>
            {lists.map(({ label, actors }) => (
              <optgroup key={label} label={label}>
                {actors.map((index) => (
                  <ToldOption key={index} value={corpus.actors[index]?.id}>
                    {corpus.actors[index]?.name}
                  </ToldOption>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
        {actor !== '' && <Choices corpus={corpus} view={view} question={question} actor={actor} />}
      </Fold>
    </section>
  );
}
