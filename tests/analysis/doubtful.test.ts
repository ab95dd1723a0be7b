import { expect, it } from 'vitest';
import { computeDyads, dyadAt } from '../../src/analysis/dyads';
import { doubtfulTies } from '../../src/analysis/doubtful';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { tiesOf } from '../../src/analysis/ties';
import { corpusOf, EVERYTHING } from './build';

const rumour = (actor: string, question: string, stance: 'support' | 'opposition') =>
  ({ actor, question, stance, basis: 'rumoured' }) as const;

// a and b are on record; c is on record on q1 and rumoured on q2; d is rumoured only.
const corpus = corpusOf({
  questions: ['q1', 'q2'],
  rows: { a: '+ +', b: '+ -', c: '+ .', d: '. .' },
  records: [
    rumour('c', 'q2', 'support'),
    rumour('d', 'q1', 'opposition'),
    { actor: 'd', question: 'q2', stance: 'support', basis: 'inferred' },
  ],
});
const table = (bases: readonly ('record' | 'reported' | 'rumoured' | 'inferred')[]) =>
  reduceStances(corpus, { basis: bases, qualified: 'side', blocs: 'own' });

it('marks the ties that would go if rumour and inference went, and no other', () => {
  const all = table(['record', 'reported', 'rumoured', 'inferred']);
  const scope = scopeOf(corpus, all, EVERYTHING);
  const doubtful = doubtfulTies(all, scope, 'side', tiesOf(computeDyads(all, scope, 'side'), 1));
  const names = Array.from(scope.actors, (actor) => corpus.actors[actor]?.id ?? '');
  const marked = names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b, j) => (doubtful?.[dyadAt(i, i + 1 + j, names.length)] === 1 ? [a + b] : [])),
  );
  // a–b is mixed on record; a–c and b–c agree on record on q1; whatever d shares is hearsay.
  expect(marked).toEqual(['ad', 'bd', 'cd']);
});

it('marks none where nothing uncertain is in view', () => {
  const certain = table(['record', 'reported']);
  const scope = scopeOf(corpus, certain, EVERYTHING);
  expect(doubtfulTies(certain, scope, 'side', tiesOf(computeDyads(certain, scope, 'side'), 1))).toBeNull();
});
