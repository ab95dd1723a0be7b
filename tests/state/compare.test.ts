import { describe, expect, it } from 'vitest';
import { changedFields, mergedView } from '../../src/state/link';
import { defaultView } from '../../src/state/view';
import { frozen } from './awkward';

describe('comparing views', () => {
  it('names the fields that differ', () => {
    const before = frozen();
    expect(changedFields(before, { ...before, min: 2, theme: 'dark', actor: [] }).map(({ key }) => key)).toEqual(['min', 'theme']);
  });

  it('holds on to what stayed the same', () => {
    const before = frozen({ ...defaultView(), meeting: ['unga-60'] });
    expect(mergedView(before, structuredClone(before))).toBe(before);
    const after = mergedView(before, { ...structuredClone(before), min: 2 });
    expect(after).toEqual({ ...before, min: 2 });
    expect(after.meeting).toBe(before.meeting);
  });
});
