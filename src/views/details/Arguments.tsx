import { useMemo } from 'react';
import { questionOf, SIDES } from '../../analysis/debates';
import type { Corpus } from '../../corpus/corpus';
import type { Argument } from '../../corpus/schema';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { SourceLink } from './SourceLink';
import { ThingButton } from './ThingButton';
import { Where } from './Where';

interface Props {
  readonly corpus: Corpus;
  /** An issue's id. */
  readonly issue: string;
  /** A question's id: only its arguments, and those of the issue that belong to no question. */
  readonly question?: string;
}

interface BranchProps {
  readonly corpus: Corpus;
  readonly branch: readonly Argument[];
  readonly all: readonly Argument[];
  readonly isOneSource: boolean;
}

function Branch({ corpus, branch, all, isOneSource }: BranchProps) {
  const told = useTold();
  const { question: t } = useDetailedWords().details;
  if (branch.length === 0) return null;
  return (
    <ul className="arguments">
      {branch.map(({ id, side, text, actor, source, locator }) => {
        const speaker = corpus.actors[corpus.index.actor.get(actor ?? '') ?? -1];
        return (
          <li key={id}>
            <p>
              <span className={`badge side-${side}`}>{t.sides[side]}</span> <bdi {...told}>{text}</bdi>
            </p>
            <p className="by">
              {speaker ? <ThingButton selection={{ type: 'actor', id: speaker.id }}>{speaker.name}</ThingButton> : t.notAttributed}
              {' · '}
              <Where corpus={corpus} source={isOneSource ? null : source} locator={locator} />
            </p>
            <Branch corpus={corpus} branch={all.filter(({ parent }) => parent === id)} all={all} isOneSource={isOneSource} />
          </li>
        );
      })}
    </ul>
  );
}

/** Arguments for, against and of concern, each under the one it belongs to. */
export function Arguments({ corpus, issue, question }: Props) {
  const { question: t } = useDetailedWords().details;
  const shown = useMemo(() => {
    const byId = new Map(corpus.arguments.map((argument) => [argument.id, argument]));
    return corpus.arguments.filter((argument) => {
      const about = questionOf(argument, byId);
      return argument.issue === issue && (question === undefined || about === undefined || about === question);
    });
  }, [corpus, issue, question]);
  if (shown.length === 0) return null;
  const ids = new Set(shown.map(({ id }) => id));
  const roots = shown
    .filter(({ parent }) => parent === undefined || !ids.has(parent))
    .sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
  const [source, ...others] = new Set(shown.map((argument) => argument.source));
  const isOneSource = others.length === 0;
  return (
    <section>
      <h3>{t.arguments}</h3>
      {source !== undefined && isOneSource && (
        <p className="where">
          <SourceLink corpus={corpus} id={source} />
        </p>
      )}
      <Branch corpus={corpus} branch={roots} all={shown} isOneSource={isOneSource} />
    </section>
  );
}
