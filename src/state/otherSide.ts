/** The other side of a comparison: how a link writes it, and the view that it is. */
import { type Codec, date, decodeItem, encodeItem } from './codecs';
import type { OtherSide, View } from './view';

const dated = (text: string): string | null | undefined => (text === '' ? null : date.parse(text));

export const otherSide: Codec<OtherSide> = {
  accepts: 'meeting:id issue:id time:date~date, where a date may be left out',
  parse: (text) => {
    const colon = text.indexOf(':');
    const [type, value] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
    if (type === 'time') {
      const [from, to, ...more] = value.split('~', 3).map(dated);
      return from === undefined || to === undefined || more.length > 0 ? undefined : { type, from, to };
    }
    const id = decodeItem(value);
    return (type === 'meeting' || type === 'issue') && id !== '' ? { type, id } : undefined;
  },
  serialise: (side) => (side.type === 'time' ? `time:${side.from ?? ''}~${side.to ?? ''}` : `${side.type}:${encodeItem(side.id)}`),
};

/**
 * The view with the other meeting, issue or period in place of its own, and all else the same. Questions chosen one by
 * one belong to the first side, and so do dates where meetings are compared.
 */
export function viewOf(view: View, other: OtherSide): View {
  if (other.type === 'time') return { ...view, from: other.from, to: other.to };
  if (other.type === 'issue') return { ...view, issue: [other.id], question: null };
  return { ...view, meeting: [other.id], question: null, from: null, to: null };
}
