import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDyads, dyadAt } from '../../src/analysis/dyads';
import { type Hypothesis, isDyadSupposed, isSupposed, supposedActors, withHypotheses } from '../../src/analysis/hypothesis';
import { readQuestion } from '../../src/analysis/questions';
import { scopeOf } from '../../src/analysis/scope';
import { heldBy, isExtended, isUncertain, reduceStances, type StanceTable } from '../../src/analysis/stances';
import { TIE, tiesOf } from '../../src/analysis/ties';
import { STANCES } from '../../src/corpus/vocabulary';
import { qualified, table as tables } from './arbitrary';
import { at, corpusOf, DEFAULTS, EVERYTHING, fileOf, parsed, type Table } from './build';

const NUMBERS = ['any', 'pos', 'neg', 'qualified', 'mixed'] as const;
const numbersOf = (table: StanceTable) => NUMBERS.map((plane) => [...table[plane]]);

/** One consensus question on which Iran alone is against, and one on which everyone is for. */
const ROOM: Table = {
  questions: [{ id: 'text', rule: 'consensus' }, 'other'],
  rows: { irn: 'n+', swe: '++', cub: 'p+', chn: '.+' },
};

function supposing(what: readonly Hypothesis[], table: Table = ROOM, options: Partial<typeof DEFAULTS> = {}) {
  const corpus = corpusOf(table);
  const stances = reduceStances(corpus, { ...DEFAULTS, ...options, what });
  const scope = scopeOf(corpus, stances, EVERYTHING);
  const held = (actor: string, question = 'text') => heldBy(stances, at(corpus, 'actor', actor), at(corpus, 'question', question));
  return { corpus, stances, scope, held, index: (actor: string) => at(corpus, 'actor', actor) };
}

describe('a hypothetical stance', () => {
  it('takes the place of the recorded one, and blockers and ties follow', () => {
    const { corpus, stances, scope, held, index } = supposing([{ actor: 'irn', question: 'text', stance: 'support' }]);
    expect(['irn', 'swe', 'cub', 'chn'].map((actor) => held(actor))).toEqual(['support', 'support', 'qualified-support', undefined]);
    const text = at(corpus, 'question', 'text');
    expect(readQuestion(corpus, stances, text, scope.eligible)).toMatchObject({ blockers: [], alone: [] });
    const recorded = supposing([]);
    expect(readQuestion(recorded.corpus, recorded.stances, text, recorded.scope.eligible).blockers).toEqual([index('irn')]);
    // Iran and Sweden: from one question together and one apart (mixed) to two together (aligned).
    const tie = (of: ReturnType<typeof supposing>) => {
      const [i, j] = ['irn', 'swe'].map((id) => of.scope.actors.indexOf(of.index(id))).sort((one, other) => one - other) as [
        number,
        number,
      ];
      return tiesOf(computeDyads(of.stances, of.scope, 'side'), 1).kind[dyadAt(i, j, of.scope.actors.length)];
    };
    expect([tie(recorded), tie(supposing([{ actor: 'irn', question: 'text', stance: 'support' }]))]).toEqual([TIE.mixed, TIE.aligned]);
  });

  it('brings in an actor without a record, and takes one out', () => {
    const { held, stances, scope } = supposing([
      { actor: 'chn', question: 'text', stance: 'opposition' },
      { actor: 'swe', question: 'text', stance: 'none' },
    ]);
    expect([held('chn'), held('swe')]).toEqual(['opposition', undefined]);
    expect(supposedActors(stances, scope).size).toBe(2);
  });

  it('is marked, and what it would change too', () => {
    const { corpus, stances, scope, index } = supposing([{ actor: 'irn', question: 'text', stance: 'none' }]);
    expect(isSupposed(stances, index('irn'), at(corpus, 'question', 'text'))).toBe(true);
    expect(isSupposed(stances, index('irn'), at(corpus, 'question', 'other'))).toBe(false);
    expect([...supposedActors(stances, scope)]).toEqual([index('irn')]);
    const dyad = (a: string, b: string) => isDyadSupposed(stances, scope, index(a), index(b));
    expect([dyad('irn', 'swe'), dyad('swe', 'irn')]).toEqual([true, true]);
    // China has no record on the text, so nothing between the two changes; Sweden and Cuba are untouched.
    expect([dyad('irn', 'chn'), dyad('swe', 'cub')]).toEqual([false, false]);
  });

  it('marks nothing on a question that is not in view', () => {
    const { corpus, stances, index } = supposing([{ actor: 'irn', question: 'text', stance: 'support' }]);
    const scope = scopeOf(corpus, stances, { ...EVERYTHING, question: ['other'] });
    expect(supposedActors(stances, scope).size).toBe(0);
    expect(isDyadSupposed(stances, scope, index('irn'), index('swe'))).toBe(false);
  });

  it('is asked for no basis, and is no rumour', () => {
    const table: Table = {
      questions: ['text'],
      rows: { a: '.' },
      records: [{ actor: 'a', question: 'text', stance: 'opposition', basis: 'rumoured' }],
    };
    const { held, stances } = supposing([{ actor: 'a', question: 'text', stance: 'support' }], table, { basis: ['rumoured'] });
    expect([held('a'), isUncertain(stances, 0, 0)]).toEqual(['support', false]);
    expect(supposing([{ actor: 'a', question: 'text', stance: 'support' }], table, { basis: [] }).held('a')).toBe('support');
  });

  it('counts as no record when qualified and those are left out', () => {
    const what: Hypothesis[] = [{ actor: 'swe', question: 'text', stance: 'qualified-opposition' }];
    expect(supposing(what, ROOM, { qualified: 'out' }).held('swe')).toBeUndefined();
    expect(supposing(what, ROOM, { qualified: 'half' }).held('swe')).toBe('qualified-opposition');
  });

  it('passes over what the corpus does not have, and lets the last of two count', () => {
    const { held } = supposing([
      { actor: 'gone', question: 'text', stance: 'support' },
      { actor: 'irn', question: 'gone', stance: 'support' },
      { actor: 'irn', question: 'text', stance: 'support' },
      { actor: 'irn', question: 'text', stance: 'neutral' },
    ]);
    expect(held('irn')).toBe('neutral');
  });
});

describe('a hypothesis where blocs are extended', () => {
  const EU: Table = {
    questions: ['text'],
    rows: { eu: '+', aut: '.', bel: '+' },
    kinds: { eu: 'bloc' },
    groups: [{ id: 'eu-members', bloc: 'eu', members: [{ actor: 'aut' }, { actor: 'bel' }] }],
  };
  const blocs = { blocs: 'members' } as const;

  it('about the bloc reaches its members, marked twice, but not over a record', () => {
    const { held, stances, index } = supposing([{ actor: 'eu', question: 'text', stance: 'opposition' }], EU, blocs);
    expect([held('eu'), held('aut'), held('bel')]).toEqual([undefined, 'opposition', 'support']);
    expect([isExtended(stances, index('aut'), 0), isSupposed(stances, index('aut'), 0)]).toEqual([true, true]);
    expect([isSupposed(stances, index('bel'), 0), isSupposed(stances, index('eu'), 0)]).toEqual([false, false]);
  });

  it('about a member stands whatever the bloc says, that it has no record included', () => {
    const neutral = supposing([{ actor: 'aut', question: 'text', stance: 'neutral' }], EU, blocs);
    expect([neutral.held('aut'), isExtended(neutral.stances, neutral.index('aut'), 0)]).toEqual(['neutral', false]);
    expect(supposing([{ actor: 'aut', question: 'text', stance: 'none' }], EU, blocs).held('aut')).toBeUndefined();
  });
});

describe('for every corpus', () => {
  const choice = fc.record({ actor: fc.nat(), question: fc.nat(), stance: fc.constantFrom(...STANCES, 'none' as const) });

  it('supposing nothing changes nothing, and supposing what is recorded changes no number', () => {
    fc.assert(
      fc.property(tables, qualified, (table, rule) => {
        const corpus = corpusOf(table);
        const options = { ...DEFAULTS, qualified: rule };
        const recorded = reduceStances(corpus, options);
        expect(withHypotheses(corpus, recorded, [], options)).toBe(recorded);
        const same = corpus.actors.flatMap((actor, a) =>
          corpus.questions.flatMap((question, q): Hypothesis[] => {
            const stance = heldBy(recorded, a, q);
            return stance === 'mixed' ? [] : [{ actor: actor.id, question: question.id, stance: stance ?? 'none' }];
          }),
        );
        const before = numbersOf(recorded);
        const over = withHypotheses(corpus, recorded, same, options);
        expect(numbersOf(over)).toEqual(before);
        expect(numbersOf(recorded)).toEqual(before);
        expect(recorded.supposed.every((word) => word === 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('supposing is the same as a corpus in which it is recorded', () => {
    fc.assert(
      fc.property(tables, qualified, fc.array(choice, { maxLength: 12 }), (table, rule, choices) => {
        const file = fileOf(table);
        const corpus = parsed(file);
        const what = choices.map(({ actor, question, stance }) => ({
          actor: corpus.actors[actor % corpus.actors.length]!.id,
          question: corpus.questions[question % corpus.questions.length]!.id,
          stance,
        }));
        const last = new Map(what.map((one) => [`${one.actor} ${one.question}`, one]));
        const written = parsed({
          ...file,
          records: [
            ...file.records.filter(({ actor, question }) => !last.has(`${actor} ${question}`)),
            ...[...last.values()].flatMap(({ actor, question, stance }, place) =>
              stance === 'none'
                ? []
                : [{ id: `w${place}`, actor, question, stance, basis: 'record' as const, summary: 'S', source: 's', locator: 'p. 2' }],
            ),
          ],
        });
        const options = { ...DEFAULTS, qualified: rule };
        expect(numbersOf(reduceStances(corpus, { ...options, what }))).toEqual(numbersOf(reduceStances(written, options)));
      }),
      { numRuns: 60 },
    );
  });
});
