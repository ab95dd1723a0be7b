import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/state/view';
import { selectColours } from '../../../src/views/picture/colours';
import { fileOf, parsed } from '../../analysis/build';

const group = (id: string, ...actors: readonly string[]) => ({ id, members: actors.map((actor) => ({ actor })) });

const corpus = parsed({
  ...fileOf({
    questions: ['q1', 'q2'],
    rows: { a: '+ +', b: 'p -', c: '0 .', d: 'n +', e: '- ±', f: '. +' },
    groups: [group('east', 'a', 'b'), group('west', 'b', 'c', 'f'), group('far'), group('all', 'a', 'b', 'c', 'd', 'e', 'f')],
  }),
  colourGroups: ['east', 'far', 'west'],
});

const shown = (more: Partial<ReturnType<typeof defaultView>>) => selectColours(corpus, { ...defaultView(), ...more });
const OTHERS = { fill: 'var(--mark)', group: null };

describe('colours by group', () => {
  it('are those of the first group that has the actor; a group without actors has no key', () => {
    const { fills, keys, isStance } = shown({});
    expect(fills).toEqual(['var(--group-1)', 'var(--group-1)', 'var(--group-3)', 'var(--mark)', 'var(--mark)', 'var(--group-3)']);
    expect(keys).toEqual([{ fill: 'var(--group-1)', group: 'east' }, { fill: 'var(--group-3)', group: 'west' }, OTHERS]);
    expect(isStance).toBe(false);
  });

  it('are those of the groups filtered for, whose members alone are in the picture', () => {
    const { fills, keys } = shown({ group: ['west', 'east'] });
    expect(fills).toEqual(['var(--group-2)', 'var(--group-1)', 'var(--group-1)', 'var(--group-1)']);
    expect(keys.map(({ group }) => group)).toEqual(['west', 'east']);
  });

  it('are at most eight', () => {
    const many = parsed({
      ...fileOf({
        questions: ['q1'],
        rows: Object.fromEntries([...'abcdefghi'].map((id) => [id, '+'])),
        groups: [...'abcdefghi'].map((id) => group(`of-${id}`, id)),
      }),
      colourGroups: [...'abcdefghi'].map((id) => `of-${id}`),
    });
    const { fills, keys } = selectColours(many, defaultView());
    expect(new Set(fills).size).toBe(9);
    expect(keys).toHaveLength(9);
    expect(keys.at(-1)).toEqual(OTHERS);
  });
});

describe('colours by stance', () => {
  it('tell each stance, a mixed record and no record apart', () => {
    expect(shown({ color: 'stance:q1' }).fills).toEqual([
      'var(--support)',
      'var(--qualified-support)',
      'var(--neutral)',
      'var(--qualified-opposition)',
      'var(--opposition)',
      'var(--none)',
    ]);
    expect(shown({ color: 'stance:q2' }).fills[4]).toBe('var(--held-mixed)');
    expect(shown({ color: 'stance:q1' })).toMatchObject({
      keys: [],
      isStance: true,
      held: ['support', 'qualified-support', 'neutral', 'qualified-opposition', 'opposition', undefined],
    });
  });

  it('are those of no record for a question that does not exist', () => {
    expect(new Set(shown({ color: 'stance:q9' }).fills)).toEqual(new Set(['var(--none)']));
  });
});

it('is one colour without a meaning when none is asked for', () => {
  expect(shown({ color: 'plain' })).toEqual({ fills: Array(6).fill('var(--mark)'), keys: [], isStance: false, held: [] });
});
