import type { CorpusFile } from '../../src/corpus/schema';
import { exampleFile } from './example';

/** A corpus of actors that took sides by lot on questions of one meeting: the hardest there is to divide. The same each time. */
export function noisyFile(actors: number, questions: number, coverage: number): CorpusFile {
  let seed = 7;
  const lot = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  const file = exampleFile();
  return {
    ...file,
    id: 'noisy',
    title: 'Noise',
    meetings: file.meetings.slice(0, 1),
    groups: [],
    actors: numbers(actors).map((at) => ({ id: `a${at}`, name: `Actor ${at}`, kind: 'state' })),
    questions: numbers(questions).map((at) => ({ ...file.questions[0]!, id: `q${at}`, short: `Question ${at}` })),
    records: numbers(actors).flatMap((actor) =>
      numbers(questions)
        .filter(() => lot() < coverage)
        .map((question) => ({
          id: `r${actor}-${question}`,
          actor: `a${actor}`,
          question: `q${question}`,
          stance: lot() < 0.5 ? ('support' as const) : ('opposition' as const),
          basis: 'record' as const,
          date: '2014-06-01',
          summary: 'By lot',
          source: 'post',
          locator: 'none',
        })),
    ),

    voices: [],
    rollcalls: [],
    arguments: [],
    outcomes: [],
  };
}
