import type { Fault } from '../../corpus/corpus';
import type { Shelf } from '../../storage/shelf';
import { parseTour, type TourFault } from '../../tours/parse';
import type { Tour } from '../../tours/tour';

type Opened = { readonly tour: Tour; readonly faults?: never } | { readonly faults: readonly (TourFault | Fault)[] };

/** Puts the tour of a file on the shelf and opens the corpus that travels with it; says every fault and keeps nothing where there is one. */
export async function openTourFile(file: Blob, shelf: Shelf<Tour>): Promise<Opened> {
  let input: unknown;
  try {
    input = JSON.parse(await file.text());
  } catch {
    return { faults: [{ path: '(file)', message: 'no JSON' }] };
  }
  const parsed = parseTour(input);
  if (parsed.faults) return { faults: parsed.faults };
  if (parsed.corpusFile !== undefined) {
    const { parseCorpus } = await import('../../corpus/parse');
    const { corpus, faults } = parseCorpus(parsed.corpusFile);
    if (faults) return { faults: faults.map((fault) => ({ ...fault, path: `corpusFile.${fault.path}` })) };
    const { openRead } = await import('../open/openRead');
    // A device that cannot keep it shows it all the same, and says so of the tour.
    (await openRead(corpus, { isWanted: () => true }))?.kept.catch(() => {});
  }
  shelf.add(parsed.tour);
  return { tour: parsed.tour };
}
