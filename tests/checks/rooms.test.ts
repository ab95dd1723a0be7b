import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
/** Each room and the rooms it may import; every room may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: [],
  analysis: ['corpus'],
  layout: ['analysis', 'corpus'],
  state: ['corpus', 'analysis', 'layout'],
  tours: ['corpus', 'analysis', 'state'],
  drafts: ['corpus'],
  storage: ['corpus', 'tours', 'drafts'],
  exchange: ['corpus', 'analysis', 'layout', 'state', 'tours', 'drafts', 'storage'],
  words: [],
  views: ['corpus', 'analysis', 'layout', 'state', 'tours', 'drafts', 'storage', 'exchange', 'words'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const code = readFileSync(path.join(SRC, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((match) => path.join(path.dirname(file), match[1] ?? ''));
}

it('lets imports point only up the table of rooms', () => {
  const wrong = files.flatMap((file) => {
    const room = file.split(path.sep)[0] ?? '';
    if (!file.includes(path.sep)) return [];
    return importsOf(file)
      .map((target) => ({ file, target, to: target.split(path.sep)[0] ?? '' }))
      .filter(({ to }) => to !== room && !MAY_IMPORT[room]?.includes(to))
      .map(({ target }) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

it('names no folder utils, helpers, common or hooks', () => {
  expect(files.filter((file) => /(^|\/)(utils|helpers|common|hooks)(\/|\.)/.test(file))).toEqual([]);
});

it('keeps every file of the source under 200 lines', () => {
  const long = files.filter((file) => readFileSync(path.join(SRC, file), 'utf8').split('\n').length > 201);
  expect(long).toEqual([]);
});

it('loads no component in a way that takes the page down where it does not come', () => {
  const own = path.join('views', 'page', 'lazyPart.ts');
  const bare = files.filter(
    (file) => file !== own && /import \{[^}]*\blazy\b[^}]*\} from 'react'/.test(readFileSync(path.join(SRC, file), 'utf8')),
  );
  expect(bare).toEqual([]);
});
