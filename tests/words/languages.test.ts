import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/words/pack';
import * as detailed from '../../src/words/detailed';
import { argued } from '../../src/words/en/argued';
import { compared } from '../../src/words/en/compared';
import { draft } from '../../src/words/en/draft';
import { exports } from '../../src/words/en/exports';
import { help } from '../../src/words/en/help';
import { lists } from '../../src/words/en/lists';
import { map } from '../../src/words/en/map';
import { matrix } from '../../src/words/en/matrix';
import { timed } from '../../src/words/en/timed';
import { tours } from '../../src/words/en/tours';
import * as es from '../../src/words/es/es';
import * as fr from '../../src/words/fr/fr';
import { opening } from '../../src/words/opening';
import { presenting } from '../../src/words/presenting';
import { languageFor } from '../../src/words/spoken';

const en: Pack = {
  ...detailed.detailed,
  ...opening,
  ...presenting,
  argued,
  compared,
  draft,
  exports,
  help,
  lists,
  map,
  matrix,
  timed,
  tours,
};

/** Every text and function of a pack by its path. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, path === '' ? key : `${path}.${key}`));
}

/** What a parameter may be given, whatever its type. */
const SAMPLES: readonly unknown[] = [
  3,
  'Xxx',
  '2014',
  'came',
  ['Xxx', 'Yyy'],
  [3, 2],
  {
    for: 3,
    neutral: 1,
    against: 2,
    changed: 3,
    new: 2,
    gone: 1,
    a: 3,
    d: 1,
    n: 4,
    identical: 2,
    distance: 1,
    first: 4,
    second: 4,
    chance: 5,
    score: 0.5,
    isMore: false,
    asGood: 3,
    count: 4,
  },
  new Date('2014-06-09T12:00:00Z'),
];
const isText = (said: unknown): boolean => typeof said === 'string' && !/NaN|\[object|Invalid|=>/.test(said);

function* tuples(length: number): Generator<readonly unknown[]> {
  if (length === 0) yield [];
  else for (const rest of tuples(length - 1)) for (const one of SAMPLES) yield [...rest, one];
}

type Say = (...given: readonly unknown[]) => unknown;

/** The first samples that suit a function in both languages; null where none do. */
function suited(of: Say, other: Say): readonly unknown[] | null {
  for (const given of tuples(of.length)) {
    try {
      if (isText(of(...given)) && isText(other(...given)) && !/undefined/.test(String(other(...given)))) return given;
    } catch {
      // Not of this type: the next.
    }
  }
  return null;
}

const english = new Map(leaves(en));

/** What is written alike in both languages, names of formats and keys among it. */
const SAME: Readonly<Record<'fr' | 'es', string>> = {
  fr:
    'coalition coalitions bloc blocs organisation organisations question questions position positions opposition corpus argument arguments ' +
    'date dates menu source sources participants rice ai action condition version versions licence consensus vote signature page places tab score csv json html ctrl k',
  es: 'neutral rice ai actor error corpus tab csv json ctrl k',
};
const FORMATS = 'gexf graphml svg png powerpoint bibtex ris';

/** In French a space that breaks no line stands inside « » and before : ; ? !; in Spanish none does, and what is asked begins with ¿. */
const WRONG = {
  fr: /[ \p{L}][;?!»]| :|\p{L}: |« |«\p{L}|[“”"]/u,
  es: /\p{L}\s[:;?!»]|«\s|^[^¿]*\p{L}\?|[“”"]/u,
} as const;

describe.each([
  ['fr', fr],
  ['es', es],
] as const)('%s', (language, pack) => {
  const own = new Map(leaves(pack));

  it('has a text where English has one, and no other', () => {
    const kindOf = (texts: ReadonlyMap<string, unknown>) => [...texts].map(([path, text]) => `${path}: ${typeof text}`).sort();
    expect(kindOf(own)).toEqual(kindOf(english));
  });

  it('says something of numbers, names and lists wherever English does', () => {
    const bad = [...english].flatMap(([path, text]) => {
      if (typeof text !== 'function') return [];
      const given = suited(text as Say, own.get(path) as Say);
      if (given === null) return [`${path}: nothing suits`];
      const [here, there] = [text, own.get(path)].map((say) => String((say as Say)(...given)));
      const lost = given.flat().filter((one) => typeof one === 'string' && one !== 'came' && here?.includes(one) && !there?.includes(one));
      return lost.length === 0 ? [] : [`${path}: ${there} for ${here}`];
    });
    expect(bad).toEqual([]);
  });

  it('is not English', () => {
    const same = new Set(`${SAME[language]} ${FORMATS}`.split(' '));
    const isSame = (text: string): boolean => (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).every((word) => same.has(word));
    const left = [...english].filter(
      ([path, text]) => typeof text === 'string' && own.get(path) === text && !path.endsWith('formula') && !isSame(text),
    );
    expect(left).toEqual([]);
  });

  it('sets its signs as its readers are used to', () => {
    const texts = [...english].map(([path, text]): readonly [string, string] => {
      const here = own.get(path);
      return [path, typeof here === 'function' ? String(here(...(suited(text as Say, here as Say) ?? [3]))) : String(here)];
    });
    const wrong = WRONG[language];
    expect(texts.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

it('speaks the first language of the reader that it knows, else English', () => {
  expect(languageFor(['de-DE', 'fr-CH', 'es'])).toBe('fr');
  expect(languageFor(['es-419'])).toBe('es');
  expect(languageFor(['de', 'zh'])).toBe('en');
  expect(languageFor([])).toBe('en');
});
