import { describe, expect, it } from 'vitest';
import { decodeView } from '../../src/state/link';
import { defaultView, type View } from '../../src/state/view';
import { isAsWritten, stepIndex, viewInTour, viewOfStep } from '../../src/tours/place';
import type { Step } from '../../src/tours/tour';
import { corpusOf, exampleFile } from '../corpus/example';
import { lesson } from './lesson';

const corpus = corpusOf({ ...exampleFile(), opening: 'meeting=mpp-6' });
const [, two] = lesson().steps as [Step, Step];
const now: View = { ...defaultView(), min: 3, theme: 'projector', tour: 'lesson', step: 'one' };

describe('a step', () => {
  it('shows what the address bar would show of its link, in the tour and the theme of now', () => {
    const { view, notices } = viewOfStep(two, now, corpus);
    expect(notices).toEqual([]);
    expect(view).toEqual({ ...decodeView(two.link, corpus).view, theme: 'projector', tour: 'lesson', step: 'two' });
    expect(viewOfStep({ ...two, link: '' }, now, corpus).view.meeting).toEqual(['mpp-6']);
    expect(viewOfStep({ ...two, link: 'theme=dark' }, now, corpus).view.theme).toBe('dark');
    expect(viewOfStep({ ...two, link: 'tour=other&step=x&actor=xyz' }, now, corpus)).toMatchObject({
      view: { tour: 'lesson', step: 'two' },
      notices: [{ key: 'actor', value: 'xyz' }],
    });
  });

  it('is as written until the view is changed, and its theme does not count', () => {
    const { view } = viewOfStep(two, now, corpus);
    expect(isAsWritten(view, two, corpus)).toBe(true);
    expect(isAsWritten({ ...view, theme: 'light' }, two, corpus)).toBe(true);
    expect(isAsWritten({ ...view, min: 2 }, two, corpus)).toBe(false);
    expect(isAsWritten(viewInTour('meeting=mpp-6', view, corpus).view, two, corpus)).toBe(false);
    expect(viewInTour('meeting=mpp-6', view, corpus).view).toMatchObject({ tour: 'lesson', step: 'two', meeting: ['mpp-6'] });
  });

  it('is found by its id', () => {
    expect(stepIndex({ ...now, step: 'three' }, lesson())).toBe(2);
    expect(stepIndex({ ...now, step: null }, lesson())).toBe(-1);
    expect(stepIndex({ ...now, step: 'gone' }, lesson())).toBe(-1);
  });
});
