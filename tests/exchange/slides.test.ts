import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'pptxtojson/dist/index.js';
import { expect, it } from 'vitest';
import { slidesFile } from '../../src/exchange/write/slides';
import { plainText } from '../../src/tours/text';

/** One black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==';

/** A picture like no other: what stands behind the end of a PNG is not drawn. */
const pictureOf = (at: number) => ({
  data: `data:image/png;base64,${Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.from(`slide ${at}`)]).toString('base64')}`,
  width: 1200,
  height: 600,
});

interface Read {
  readonly slides: readonly {
    readonly note: string;
    readonly elements: readonly { readonly type: string; readonly content?: string; readonly top: number; readonly base64?: string }[];
  }[];
}

const read = async (file: Blob): Promise<Read> => (await parse(await file.arrayBuffer())) as unknown as Read;

const SIGNS: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The words of what the other program gives as HTML, white space closed up. */
const wordsOf = (html = ''): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();

/** What a slide says, from the top down: its title first. */
const textsOf = ({ elements }: Read['slides'][number]): readonly string[] =>
  elements
    .filter(({ type }) => type !== 'image')
    .toSorted((a, b) => a.top - b.top)
    .map(({ content }) => wordsOf(content));

const picturesOf = ({ elements }: Read['slides'][number]): readonly (string | undefined)[] =>
  elements.filter(({ type }) => type === 'image').map(({ base64 }) => base64);

it('makes a slide a step, with title, text, picture and notes, that another program reads', async () => {
  const steps = [
    { title: 'One red line', text: 'Who <b>would</b> & who would not', notes: 'Ask the class.\nThen wait.', picture: pictureOf(0) },
    { title: '=1+1 \u0000\ud800', text: '', notes: 'Second', picture: pictureOf(1) },
    { title: '__proto__', text: '', notes: '', picture: pictureOf(2) },
  ];
  const { slides } = await read(await slidesFile('A tour', steps));
  expect(slides.map(textsOf)).toEqual([['One red line', 'Who <b>would</b> & who would not'], ['=1+1 \uFFFD\uFFFD'], ['__proto__']]);
  expect(slides.map(({ note }) => wordsOf(note))).toEqual(['Ask the class. Then wait.', 'Second', '']);
  expect(slides.map(picturesOf)).toEqual(steps.map(({ picture }) => [picture.data]));
});

const TOURS = path.resolve(import.meta.dirname, '../../src/tours/data');

it.each(readdirSync(TOURS))('gives every step of the tour %s a slide with its title, text, picture and notes', async (name) => {
  const { title, steps } = JSON.parse(readFileSync(path.join(TOURS, name), 'utf8')) as {
    title: string;
    steps: { title: string; text: string; notes?: string; link: string }[];
  };
  const wanted = steps.map(({ title: head, text, notes = '', link }, at) => ({
    title: head,
    text: plainText(text),
    notes: `${plainText(notes)}\n\n${link}`,
    picture: pictureOf(at),
  }));
  const { slides } = await read(await slidesFile(title, wanted));
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  expect(slides.map(textsOf)).toEqual(wanted.map(({ title: head, text }) => [plain(head), plain(text)]));
  expect(slides.map(({ note }) => wordsOf(note))).toEqual(wanted.map(({ notes }) => plain(notes)));
  expect(slides.map(picturesOf)).toEqual(wanted.map(({ picture }) => [picture.data]));
});
