import { describe, expect, it } from 'vitest';
import { computeDyads } from '../../src/analysis/dyads';
import { scoresOf } from '../../src/analysis/measures';
import { relationsOf } from '../../src/analysis/relations';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { tiesOf } from '../../src/analysis/ties';
import { at, corpusOf, DEFAULTS, EVERYTHING } from './build';

const corpus = corpusOf({
  questions: ['q1', 'q2', 'q3', 'q4'],
  rows: {
    a: '++++.',
    friend: '+++.',
    closer: '++++',
    foe: '--..',
    both: '+-..',
    idle: '00..',
    else: '±...',
  },
});
const table = reduceStances(corpus, DEFAULTS);
const dyads = computeDyads(table, scopeOf(corpus, table, EVERYTHING), 'side');
const name = (actor: number) => corpus.actors[actor]?.id;

function look(actor: string, { min = 1, length = 5 } = {}) {
  return relationsOf(dyads, tiesOf(dyads, min), scoresOf(dyads, 'net'), at(corpus, 'actor', actor), { min, length });
}

/** The lists of `me` among such rows by net score, each as names in its order. */
function among(rows: Readonly<Record<string, string>>) {
  const asked = corpusOf({ questions: ['q1', 'q2', 'q3', 'q4'], rows });
  const stances = reduceStances(asked, DEFAULTS);
  const pairs = computeDyads(stances, scopeOf(asked, stances, EVERYTHING), 'side');
  const relations = relationsOf(pairs, tiesOf(pairs, 1), scoresOf(pairs, 'net'), at(asked, 'actor', 'me'), { min: 1, length: 5 });
  const names = (list: readonly { readonly actor: number }[]) => list.map(({ actor }) => asked.actors[actor]?.id).join(' ');
  return (
    relations && {
      closest: names(relations.closest),
      furthest: names(relations.furthest),
      level: names(relations.level),
      scored: relations.scored,
    }
  );
}

describe('relationsOf', () => {
  it('counts ties, and others without one', () => {
    expect(look('a')).toMatchObject({ aligned: 2, opposed: 1, mixed: 1, untied: 1, unshared: 1 });
    expect(look('a', { min: 3 })).toMatchObject({ aligned: 2, opposed: 0, mixed: 0, untied: 3, unshared: 1 });
    expect(look('else')).toMatchObject({ aligned: 0, opposed: 0, mixed: 0, untied: 0, unshared: 6 });
  });

  it('lists the closest and the most distant, equals together', () => {
    const relations = look('a');
    expect(relations?.closest.map(({ actor, score, n }) => [name(actor), score, n])).toEqual([
      ['closer', 1, 4],
      ['friend', 1, 3],
      ['both', 0, 2],
      ['idle', 0, 2],
    ]);
    expect(relations?.furthest.map(({ actor, score, n }) => [name(actor), score, n])).toEqual([['foe', -1, 2]]);
    expect(relations).toMatchObject({ level: [], scored: 5 });
    expect(look('friend', { length: 1 })?.closest.map(({ actor }) => name(actor))).toEqual(['a']);
    expect(look('else')).toMatchObject({ closest: [], furthest: [], level: [], scored: 0 });
  });

  it.each([
    ['the far ones reach into the near half', { x: '+-', y: '+-', u: '--', v: '--', w: '--', z: '--' }, 'x y', 'u v w z'],
    ['the near ones reach into the far half', { u: '++', v: '++', w: '++', x: '--' }, 'u v w', 'x'],
    ['those between are nearer to the far end', { u: '++++', v: '---+', w: '---+', x: '----' }, 'u', 'x v w'],
    ['those between are nearer to the near end', { u: '++++', v: '+++-', w: '+++-', x: '----' }, 'u v w', 'x'],
    ['the halves part by themselves', { u: '++', v: '+-', w: '--', x: '--' }, 'u v', 'w x'],
  ])('splits no equals where %s', (_, rows, near, far) => {
    const relations = among({ me: '++++', ...rows });
    expect(relations?.closest).toBe(near);
    expect(relations?.furthest).toBe(far);
    expect(relations?.level).toBe('');
  });

  it.each(['--', '+-', '++'])('calls nobody close or far where all others have %s', (row) => {
    expect(among({ me: '++', x: row, y: row, z: row })).toEqual({ closest: '', furthest: '', level: 'x y z', scored: 3 });
    expect(among({ me: '++', x: row })).toEqual({ closest: '', furthest: '', level: 'x', scored: 1 });
  });

  it('leaves out whom it shares too few questions with', () => {
    expect(look('a', { min: 3 })?.level.map(({ actor }) => name(actor))).toEqual(['closer', 'friend']);
  });

  it('reads the dyad from either end', () => {
    const [dyad] = look('foe')?.furthest ?? [];
    expect(dyads.n[dyad?.dyad ?? -1]).toBe(2);
    expect(dyads.oppose[dyad?.dyad ?? -1]).toBe(4);
  });

  it('has nothing to say of an actor that is not in view', () => {
    expect(relationsOf(dyads, tiesOf(dyads, 1), scoresOf(dyads, 'net'), 99, { min: 1, length: 5 })).toBeUndefined();
  });
});
