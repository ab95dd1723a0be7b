/** Sources that rows name, by title and address. */
import type { Source } from '../../corpus/schema';
import type { Attributes } from './attributes';
import { type FlawList, flaw } from './flaws';
import type { Gathered } from './gather';
import { idsOf } from './names';

/** Addresses that the page makes links of. */
const WEB = /^https?:\/\/\S+$/;

export interface Sources {
  readonly sources: Source[];
  /** Place in `sources` of every position. */
  readonly of: Uint32Array;
}

/** Each pair of title and address is a source; rows without either have the file itself for theirs. */
export function sourcesOf(found: Gathered, { source, url }: Attributes, fileName: string, firstRow: number, flaws: FlawList): Sources {
  const { length, row } = found;
  const of = new Uint32Array(length);
  const places = new Map<number, number>();
  const titles: string[] = [];
  const details: (Pick<Source, 'url'> | Required<Pick<Source, 'cite'>>)[] = [];
  const addresses = url?.meanings.length ?? 1;
  for (let at = 0; at < length; at += 1) {
    const [titled, addressed] = [source?.cells[row[at] ?? 0] ?? 0, url?.cells[row[at] ?? 0] ?? 0];
    const key = titled * addresses + addressed;
    let place = places.get(key);
    if (place === undefined) {
      const [title, address] = [source?.meanings[titled], url?.meanings[addressed]];
      const isWeb = address !== undefined && WEB.test(address);
      if (address !== undefined && !isWeb) {
        flaws.add(
          flaw('url-not-web', {
            row: (row[at] ?? 0) + firstRow,
            column: url?.header ?? null,
            value: address,
            accepted: 'http://… https://…',
          }),
        );
      }
      place = titles.push(title ?? address ?? fileName) - 1;
      const cited = [title, address].filter((part) => part !== undefined).join(', ') || fileName;
      details.push(isWeb ? { url: address } : { cite: cited });
      places.set(key, place);
    }
    of[at] = place;
  }
  const ids = idsOf(titles);
  return { sources: titles.map((title, at) => ({ id: ids[at] ?? '', title, ...details[at] })), of };
}
