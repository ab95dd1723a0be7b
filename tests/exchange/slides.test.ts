import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'pptxtojson/dist/index.js';
import { expect, it } from 'vitest';
import { slidesFile } from '../../src/exchange/write/slides';

/** One black pixel. */
const PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==';
const picture = { data: PIXEL, width: 1200, height: 600 };

interface Read {
  readonly slides: readonly { readonly note: string; readonly elements: readonly { readonly type: string; readonly content?: string }[] }[];
}

const read = async (file: Blob): Promise<Read> => (await parse(await file.arrayBuffer())) as unknown as Read;

it('makes a slide a step, with title, text, picture and notes, that another program reads', async () => {
  const steps = [
    { title: 'One red line', text: 'Who <b>would</b> & who would not', notes: 'Ask the class.\nThen wait.', picture },
    { title: '=1+1 \u0000\ud800', text: '', notes: 'Second', picture },
    { title: '__proto__', text: '', notes: '', picture },
  ];
  const { slides } = await read(await slidesFile('A tour', steps));
  expect(slides).toHaveLength(3);
  expect(slides.map(({ note }) => note.replace(/<[^>]+>/g, ''))).toEqual([
    expect.stringMatching(/Ask the class\.\s+Then wait\./),
    'Second',
    '',
  ]);
  expect(slides.map(({ elements }) => elements.map(({ type }) => type).sort())).toEqual([
    ['image', 'shape', 'shape'],
    ['image', 'shape'],
    ['image', 'shape'],
  ]);
  const words = slides[0]?.elements.map(({ content = '' }) => content.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ')) ?? [];
  expect(words.join(' ')).toContain('One red line');
  expect(words.join(' ')).toMatch(/Who &lt;b&gt;would&lt;\/b&gt; &amp; who would not/);
});

const TOURS = path.resolve(import.meta.dirname, '../../src/tours/data');

it.each(readdirSync(TOURS))('makes as many slides and notes as the tour %s has steps', async (name) => {
  const { title, steps } = JSON.parse(readFileSync(path.join(TOURS, name), 'utf8')) as {
    title: string;
    steps: { title: string; text: string; notes?: string; link: string }[];
  };
  const { slides } = await read(
    await slidesFile(
      title,
      steps.map(({ notes = '', link, ...step }) => ({ ...step, notes: `${notes}\n${link}`, picture })),
    ),
  );
  expect(slides).toHaveLength(steps.length);
  expect(slides.filter(({ note }) => note.trim() !== '')).toHaveLength(steps.length);
});
