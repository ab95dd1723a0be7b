import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdersOf } from '../../src/analysis/holders';
import { maskedCorpus } from '../../src/analysis/masked';
import { heldBy, reduceStances } from '../../src/analysis/stances';
import { shippedCorpus } from '../../src/corpus/shipped';

const corpus = shippedCorpus();
const ids = corpus.actors.map(({ id }) => id);
const OPTIONS = [
  { basis: ['record', 'reported', 'rumoured', 'inferred'], qualified: 'side', blocs: 'own' },
  { basis: ['record', 'reported'], qualified: 'side', blocs: 'members' },
] as const;

describe('a corpus without the sides of some actors', () => {
  it('holds nothing of them, also not through their blocs, and everything of the others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 }), fc.constantFrom(...OPTIONS), (hide, options) => {
        const masked = maskedCorpus(corpus, hide);
        const gone = new Set(hide.map((id) => corpus.index.actor.get(id)));
        expect([...holdersOf(masked)].some((holder) => gone.has(holder))).toBe(false);
        expect([...masked.notVoting.actor].some((actor) => gone.has(actor))).toBe(false);
        const lost = [...holdersOf(corpus)].filter((holder) => gone.has(holder)).length;
        expect(masked.positions).toHaveLength(corpus.positions.length - lost);
        const [before, after] = [reduceStances(corpus, options), reduceStances(masked, options)];
        const cells = corpus.actors.flatMap((_, actor) => corpus.questions.map((__, question) => [actor, question] as const));
        const hidden = cells.filter(([actor]) => gone.has(actor));
        expect(hidden.filter(([actor, question]) => heldBy(after, actor, question) !== undefined)).toEqual([]);
        const isAnother = ([actor, question]: readonly [number, number]): boolean =>
          options.blocs === 'own' && !gone.has(actor) && heldBy(after, actor, question) !== heldBy(before, actor, question);
        expect(cells.filter(isAnother)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it('is the corpus itself where nobody is hidden', () => {
    expect(maskedCorpus(corpus, [])).toBe(corpus);
    expect(maskedCorpus(corpus, ['nobody'])).toBe(corpus);
  });
});
