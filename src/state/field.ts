/** One field of the View as a link holds it: how it is read, settled against a corpus, and written. */
import type { Corpus } from '../corpus/corpus';
import type { Codec } from './codecs';
import { defaultView, type View } from './view';

/** As much of a corpus as links need. */
export interface LinkCorpus extends Pick<Corpus, 'masked'> {
  readonly meta: Pick<Corpus['meta'], 'id' | 'opening'>;
  readonly index: Pick<Corpus['index'], 'meeting' | 'issue' | 'question' | 'group' | 'actor'>;
}

/** A row of the README's table of link keys. */
export interface LinkKey {
  readonly key: string;
  /** What the value may be, in signs. */
  readonly accepts: string;
  /** What holds where the key is absent. */
  readonly absent: string;
  readonly docs: string;
  readonly example: string;
}

/** A value in the one form in which a view of this corpus holds it, and the ids the corpus does not have. */
export interface Settled<T> {
  readonly value: T;
  readonly lost: readonly string[];
}

export interface LinkField extends LinkKey {
  readonly key: keyof View;
  readonly part: 'filter' | 'method' | 'picture' | 'teaching';
  /** Whether a change of this field alone is a step of the back button or belongs to the same one. */
  readonly history: 'step' | 'same';
  /** The text of this field's value in a link, or null where it is the default. */
  readonly textOf: (view: View) => string | null;
  /** What a text in a link asks for, or undefined where it has no meaning. Never throws. */
  readonly read: (text: string, corpus: LinkCorpus) => Settled<Partial<View>> | undefined;
}

interface Options<K extends keyof View> extends Pick<LinkField, 'part' | 'absent' | 'docs' | 'example'> {
  /** 'step' unless said otherwise. */
  readonly history?: LinkField['history'];
  readonly settle?: (value: NonNullable<View[K]>, corpus: LinkCorpus) => Settled<View[K]>;
}

/** A field of the View with its codec; the default is that of defaultView(), and a null default has no text. */
export function field<K extends keyof View>(key: K, codec: Codec<NonNullable<View[K]>>, options: Options<K>): LinkField {
  const { settle, history = 'step', ...rest } = options;
  const write = (value: View[K]) => (value === null ? null : codec.serialise(value));
  const standard = write(defaultView()[key]);
  return {
    ...rest,
    history,
    key,
    accepts: codec.accepts,
    textOf: (view) => {
      const text = write(view[key]);
      return text === standard ? null : text;
    },
    read: (text, corpus) => {
      const given = codec.parse(text);
      if (given === undefined) return undefined;
      const { value, lost } = settle ? settle(given, corpus) : { value: given, lost: [] };
      return { value: { [key]: value } as Pick<View, K>, lost };
    },
  };
}
