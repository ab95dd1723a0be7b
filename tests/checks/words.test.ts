import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const codeOf = (file: string): string => readFileSync(path.join(SRC, file), 'utf8');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith(`words${path.sep}`),
);
const code = files.map(codeOf);

/** Parts that stand inside another. */
const INSIDE: Readonly<Record<string, string>> = { questionDetails: 'details' };
/** Keys that are put together: of a kind of tie, and of the way an actor went. */
const LOOKED_UP = ['coalitionPanel.across', 'coalitionPanel.inside', 'compared.cameHint', 'compared.wentHint'];

/** What a part of the texts is called where it is used: its own name, and that of its hook. */
function namesOf(part: string): readonly string[] {
  const hooks = code.flatMap((text) => (text.includes(`partHook('${part}'`) ? (/const (use\w+)/.exec(text)?.[1] ?? []) : []));
  return [INSIDE[part] ?? part, ...hooks];
}

it('shows every text that it has in its languages somewhere', () => {
  const unused = readdirSync(path.join(SRC, 'words/en')).flatMap((file) => {
    const part = path.basename(file, '.ts');
    const [, body = ''] = codeOf(`words/en/${file}`).split(`export const ${part} `);
    const keys = [...body.matchAll(/^ {2}(\w+)[:,]/gm)].map(([, key = '']) => key);
    const named = new RegExp(`\\b(${namesOf(part).join('|')})\\b`);
    const near = code.filter((text) => named.test(text)).join('\n');
    const handed = code.join('\n');
    const isUsed = (key: string): boolean =>
      new RegExp(`\\.${key}\\b|'${key}'|\\{[^{}]*\\b${key}\\b[^{}]*\\} = `).test(near) || handed.includes(`words.${key}`);
    return keys.filter((key) => !isUsed(key)).map((key) => `${part}.${key}`);
  });
  expect(unused).toEqual(LOOKED_UP);
});
