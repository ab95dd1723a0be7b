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

describe('relationsOf', () => {
  it('counts ties, and others without one', () => {
    expect(look('a')).toMatchObject({ aligned: 2, opposed: 1, mixed: 1, untied: 1, unshared: 1 });
    expect(look('a', { min: 3 })).toMatchObject({ aligned: 2, opposed: 0, mixed: 0, untied: 3, unshared: 1 });
    expect(look('else')).toMatchObject({ aligned: 0, opposed: 0, mixed: 0, untied: 0, unshared: 6 });
  });

  it('lists the closest and the most distant, nobody in both', () => {
    const relations = look('a');
    expect(relations?.closest.map(({ actor, score, n }) => [name(actor), score, n])).toEqual([
      ['closer', 1, 4],
      ['friend', 1, 3],
      ['both', 0, 2],
    ]);
    expect(relations?.furthest.map(({ actor, score, n }) => [name(actor), score, n])).toEqual([
      ['foe', -1, 2],
      ['idle', 0, 2],
    ]);
    expect(look('friend', { length: 1 })?.closest.map(({ actor }) => name(actor))).toEqual(['a']);
    expect(look('else')?.closest).toEqual([]);
  });

  it('leaves out whom it shares too few questions with', () => {
    expect(look('a', { min: 3 })?.furthest.map(({ actor }) => name(actor))).toEqual(['friend']);
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
