/** What links call a corpus that does not come with the page: `corpus=id@hash`. */
import type { Corpus } from '../corpus/corpus';
import { decodeItem, encodeItem } from './codecs';
import type { LinkCorpus } from './field';
import { CORPUS_KEY } from './fields';

/** A corpus as a link names it. */
export interface CorpusName {
  readonly id: string;
  /** The first eight digits of its file's SHA-256, where they are known. */
  readonly hash: string | null;
}

const FORM = /^([^@]+)(?:@([0-9a-f]{8}))?$/;
const names = new WeakMap<object, CorpusName>();

/** From now on links to views of this corpus say which corpus they are about. */
export function nameInLinks(corpus: Pick<Corpus, 'meta'>, hash: string | null): void {
  names.set(corpus, { id: corpus.meta.id, hash });
}

/** The part of a link that names a corpus; empty for the one that comes with the page. */
export function corpusPart(corpus: LinkCorpus): string {
  const name = names.get(corpus.masked?.of ?? corpus);
  return name ? `${CORPUS_KEY.key}=${encodeItem(name.id)}${name.hash === null ? '' : `@${name.hash}`}` : '';
}

/** The name in the text of a link's corpus key; undefined where it has no meaning. */
export function parseName(text: string): CorpusName | undefined {
  const [, id, hash = null] = FORM.exec(text) ?? [];
  return id === undefined ? undefined : { id: decodeItem(id), hash };
}

/** The corpus that a fragment asks for; null where it asks for none. */
export function corpusAsked(fragment: string): CorpusName | null {
  const part = fragment
    .replace(/^#/, '')
    .split('&')
    .findLast((one) => one.startsWith(`${CORPUS_KEY.key}=`));
  return (part && parseName(part.slice(CORPUS_KEY.key.length + 1))) || null;
}

/** A fragment without its corpus key. */
export function withoutCorpus(fragment: string): string {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((one) => !one.startsWith(`${CORPUS_KEY.key}=`))
    .join('&');
}

/** Whether a corpus is the one that a link asks for; a hash that one side does not know is no difference. */
export function isAsked(corpus: Pick<Corpus, 'meta'>, asked: CorpusName | null): boolean {
  const name = names.get(corpus);
  if (asked === null) return name === undefined;
  return asked.id === corpus.meta.id && (asked.hash === null || !name?.hash || asked.hash === name.hash);
}
