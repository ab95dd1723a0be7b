import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';
import { decodeView, encodeView } from '../../src/state/link';
import { selectPicture, selectScope } from '../../src/state/select';
import { parseTour } from '../../src/tours/parse';
import { CLAIMS, STEADY } from './claims';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly link: string;
}
interface Tour {
  readonly id: string;
  readonly corpus: string;
  readonly steps: readonly Step[];
}

const DATA = path.resolve(import.meta.dirname, '../../src/tours/data');
const corpus = shippedCorpus();
const tours = readdirSync(DATA)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, tour: JSON.parse(readFileSync(path.join(DATA, name), 'utf8')) as Tour }));
const steps = tours.flatMap(({ tour }) => tour.steps.map((step) => ({ name: `${tour.id}/${step.id}`, ...step })));

const LINK = /\[([^\]]+)\]\(#([^)]*)\)/g;
const linksIn = (text: string): readonly string[] => [...text.matchAll(LINK)].map((match) => match[2] ?? '');
const words = (text: string): number => text.replace(LINK, '$1').split(/\s+/).filter(Boolean).length;

/** Ids of the actors in the picture of a link. */
function shown(link: string): ReadonlySet<string> {
  const { view } = decodeView(link, corpus);
  return new Set(Array.from(selectScope(corpus, view).actors, (actor) => corpus.actors[actor]?.id ?? ''));
}

describe('every shipped tour', () => {
  it('is one of three, named as its file, of six to twelve steps on the shipped corpus', () => {
    expect(tours.map(({ name }) => name).sort()).toEqual(['one-red-line.json', 'two-camps.json', 'who-opens-the-door.json']);
    for (const { name, tour } of tours) {
      expect(parseTour(tour).faults).toBeUndefined();
      expect(name).toBe(`${tour.id}.json`);
      expect(tour).toMatchObject({ format: 'caucus-tour/1', author: 'Caucus', language: 'en', corpus: corpus.meta.id });
      expect(tour.steps.length).toBeGreaterThanOrEqual(6);
      expect(tour.steps.length).toBeLessThanOrEqual(12);
      expect(new Set(tour.steps.map(({ id }) => id)).size).toBe(tour.steps.length);
    }
  });
});

describe.each(steps)('step $name', ({ link, text, notes }) => {
  it('shows a picture, by a link that is followed in full and written as the page writes it', () => {
    const { view, notices } = decodeView(link, corpus);
    expect(notices).toEqual([]);
    expect(encodeView(view)).toBe(link);
    expect(selectPicture(corpus, view).type).not.toBe('empty');
  });

  it('lights and selects only who is in its picture', () => {
    const { view } = decodeView(link, corpus);
    const { sel } = view;
    const wanted = [...view.actor, ...(sel?.type === 'actor' ? [sel.id] : sel?.type === 'tie' ? [sel.a, sel.b] : [])];
    expect(wanted.filter((id) => !shown(link).has(id))).toEqual([]);
  });

  it('leads to records: links in its text and notes that are followed in full, its actors in their pictures', () => {
    expect(linksIn(text).length).toBeGreaterThan(0);
    for (const target of linksIn(`${text}\n${notes}`)) {
      const { view, notices } = decodeView(target, corpus);
      expect({ target, notices }).toEqual({ target, notices: [] });
      expect(selectPicture(corpus, view).type).not.toBe('empty');
      const { sel } = view;
      const named = sel?.type === 'actor' ? [sel.id] : sel?.type === 'tie' ? [sel.a, sel.b] : [];
      expect({ target, missing: named.filter((id) => !shown(target).has(id)) }).toEqual({ target, missing: [] });
    }
  });

  it('is short enough to be read, quotes no more than a term, and has a question with its answer', () => {
    expect(words(text)).toBeGreaterThanOrEqual(40);
    expect(words(text)).toBeLessThanOrEqual(110);
    for (const [, quoted = ''] of text.replace(LINK, '$1').matchAll(/“([^”]*)”/g)) expect(quoted.split(' ').length).toBeLessThanOrEqual(3);
    expect(notes).toMatch(/^\*\*\d+ minutes?\.\*\* \*(Ask|Task for home):\*/);
    expect(notes).toContain('*Expect:*');
  });
});

describe('what the tours claim', () => {
  it.each(CLAIMS)('%s: %s', (step, _claim, computed, expected) => {
    expect(steps.map(({ name }) => name)).toContain(step);
    expect(computed()).toEqual(expected);
  });

  it('two-camps/steady-middle lights exactly those who voted yes to both in all five rounds', () => {
    const step = steps.find(({ name }) => name === 'two-camps/steady-middle');
    expect(
      decodeView(step?.link ?? '', corpus)
        .view.actor.toSorted()
        .join(' '),
    ).toBe(STEADY);
  });
});
