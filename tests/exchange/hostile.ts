/** Corpora whose texts are anything at all: formulas, script, control characters, halves of pairs. */
import * as fc from 'fast-check';
import type { Corpus } from '../../src/corpus/corpus';
import { CorpusFile } from '../../src/corpus/schema';
import { arbitraryCorpusFile } from '../corpus/arbitrary';
import { corpusOf } from '../corpus/example';
import { withTexts as textsOf } from '../corpus/textFields';

const NASTY = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '＝1+1',
  '＠SUM(A1)',
  "'quoted",
  '\t=1',
  '\r\n=1',
  '<script>alert(1)</script>',
  ']]>',
  '"a","b"',
  '\u0000\u0001\u001b',
  '\ud800',
  '\uffff',
  '__proto__',
  'constructor',
  'Côte d’Ivoire',
  'Co\u0302te d’Ivoire',
  '\ufeffmark',
  "''=1",
  "' =1",
  ' =1 ',
  "'",
  '-',
  '-1,5',
  'a;b;c',
  'tab\tand\u0085next',
  'المملكة العربية',
  '👩‍👩‍👧 \u202e',
  'javascript:alert(1)',
  '{\\}~%$#_^&',
];

/** A text that is not empty. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
    fc.string({ minLength: 1, maxLength: 12 }),
  );

/** The file with another text in place of each of its own free ones; without passages, for which the new texts are too short. */
export function withTexts(file: CorpusFile, next: (own: string) => string, isFilled = false): CorpusFile {
  const bare = JSON.stringify(file, (key, value: unknown) => (key === 'passage' ? undefined : value));
  return textsOf(CorpusFile, JSON.parse(bare) as CorpusFile, next, isFilled);
}

/** A valid corpus with hostile texts in place of its own. */
export function hostileCorpus(): fc.Arbitrary<Corpus> {
  return fc.tuple(arbitraryCorpusFile(), fc.array(hostileText(), { minLength: 20, maxLength: 20 })).map(([file, texts]) => {
    let at = 0;
    return corpusOf(withTexts(file, () => texts[at++ % texts.length] ?? ''));
  });
}
