/**
 * The link form of the View. encodeView and decodeView are the only way between
 * the two, for the address bar as for tours; the table they follow is in fields.ts.
 */
import { endOf, startOf } from '../corpus/dates';
import { parseName } from './corpusName';
import type { LinkCorpus, LinkField } from './field';
import { CORPUS_KEY, LINK_FIELDS } from './fields';
import { defaultView, type View } from './view';

/** A part of a link that was not followed, or leads nowhere. */
export interface Notice {
  readonly key: string;
  /** What the link says there, shortened; for unknown ids the ids, by comma and space. */
  readonly value: string;
  readonly reason: 'unknown-key' | 'bad-value' | 'unknown-id' | 'other-corpus' | 'repeated-key' | 'empty-range';
  /** With bad-value: what is accepted, in signs; with empty-range, which the view keeps: the last date. */
  readonly accepted?: string;
}

export interface Decoded {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** No link of this page's own making comes near these; garbage would fill the screen. */
const MOST_NOTICES = 20;
const LONGEST_VALUE = 80;

const FIELD_OF: ReadonlyMap<string, LinkField> = new Map(LINK_FIELDS.map((field) => [field.key, field]));

/** The view as a link fragment without #; what is at its default is left out, so the default view is the empty text. */
export function encodeView(view: View): string {
  return LINK_FIELDS.flatMap((field) => {
    const text = field.textOf(view);
    return text === null ? [] : [`${field.key}=${text}`];
  }).join('&');
}

/**
 * The view that a fragment (with or without #) asks for. Unknown keys, values
 * without meaning and ids that the corpus does not have are left out and named in
 * the notices; of a repeated key the last one counts. Lists come out in the order
 * of the corpus. A first date after the last one is kept and named too. Never throws.
 */
export function decodeView(fragment: string, corpus: LinkCorpus): Decoded {
  const notices: Notice[] = [];
  const notice = (reason: Notice['reason'], key: string, value: string, accepted?: string) => {
    if (notices.length === MOST_NOTICES) return;
    notices.push({ key: shortened(key), value: shortened(value), reason, ...(accepted === undefined ? {} : { accepted }) });
  };
  const texts = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const [key = ''] = part.split('=', 1);
    const earlier = texts.get(key);
    if (earlier !== undefined) notice('repeated-key', key, earlier);
    texts.set(key, part.slice(key.length + 1));
  }
  let view = defaultView();
  for (const [key, text] of texts) {
    const field = FIELD_OF.get(key);
    if (key === CORPUS_KEY.key) readCorpus(text);
    else if (field === undefined) notice('unknown-key', key, text);
    else readField(field, text);
  }
  const { from, to } = view;
  if (from !== null && to !== null && startOf(from) > endOf(to)) notice('empty-range', 'from', from, to);
  return { view, notices };

  function readCorpus(text: string): void {
    const name = parseName(text);
    if (name === undefined) notice('bad-value', CORPUS_KEY.key, text, CORPUS_KEY.accepts);
    else if (name.id !== corpus.meta.id) notice('other-corpus', CORPUS_KEY.key, name.hash === null ? name.id : `${name.id}@${name.hash}`);
  }

  function readField(field: LinkField, text: string): void {
    const settled = field.read(text, corpus);
    if (settled === undefined) return notice('bad-value', field.key, text, field.accepts);
    view = { ...view, ...settled.value };
    if (settled.lost.length > 0) notice('unknown-id', field.key, settled.lost.join(', '));
  }
}

/** The fields in which two views differ. */
export function changedFields(before: View, after: View): readonly LinkField[] {
  return LINK_FIELDS.filter((field) => before[field.key] !== after[field.key] && field.textOf(before) !== field.textOf(after));
}

/** `after`, holding on to the parts of `before` that say the same; `before` itself where everything does. */
export function mergedView(before: View, after: View): View {
  const changed = changedFields(before, after);
  return changed.length === 0 ? before : { ...before, ...Object.fromEntries(changed.map(({ key }) => [key, after[key]])) };
}

function shortened(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}
