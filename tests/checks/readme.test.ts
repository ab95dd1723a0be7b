import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CORPUS_KEY, LINK_FIELDS } from '../../src/state/fields';

const README = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The table of link keys as the code has it. */
function tableOfKeys(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = [CORPUS_KEY, ...LINK_FIELDS].map(
    ({ key, docs, absent, accepts, example }) => `| \`${key}\` | ${cell(docs)} | ${cell(absent)} | ${cell(accepts)} | \`${example}\` |`,
  );
  return ['| key | meaning | when absent | accepted | example |', '|---|---|---|---|---|', ...rows].join('\n');
}

it('lists the link keys as the code has them', () => {
  expect(README).toContain(tableOfKeys());
});

it('has its sections in their order', () => {
  const headings = [...README.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  expect(headings).toEqual([
    'What you see',
    'Two commands',
    'How to read the picture',
    'In class',
    'The corpus and its codebook',
    'Method',
    'Link keys',
    'Languages',
    'Formats',
    'Map of the code',
    'Benchmarks',
    'Decisions',
  ]);
});
