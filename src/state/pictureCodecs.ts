/**
 * The codecs of what concerns the picture: the selected thing, the camera and the
 * pinned actors. Places are kept as rounded as a link writes them, so that a view
 * and its link say the same.
 */
import { BASES } from '../corpus/vocabulary';
import { type Codec, decodeItem, encodeItem, joinList, splitList } from './codecs';
import type { Camera, Colour, Pin, Selection, Shade } from './view';

const TYPES = ['actor', 'question', 'issue', 'meeting', 'group', 'coalition'] as const;

/** The ids or bases a selection names: two for a tie, a position or a comparison, in their order there, one for all else. */
export function idsOfSelection(selection: Selection): readonly string[] {
  return 'a' in selection ? [selection.a, selection.b] : [selection.id];
}

/** One selection for one thing: a tie has its lesser id first, by code units; a tie with oneself is the actor. */
export function canonicalSelection(selection: Selection): Selection {
  if (selection.type !== 'tie' || selection.a < selection.b) return selection;
  return selection.a === selection.b ? { type: 'actor', id: selection.a } : { type: 'tie', a: selection.b, b: selection.a };
}

export const selection: Codec<Selection> = {
  accepts: `${TYPES.map((type) => `${type}:id`).join(' ')} tie:id~id position:actor~question bases:basis~basis`,
  parse: (text) => {
    const colon = text.indexOf(':');
    const type = text.slice(0, Math.max(colon, 0));
    const named = text.slice(colon + 1).split('~', 3);
    const [id = '', other = ''] = named.map(decodeItem);
    if (type === 'position') return named.length === 2 && id && other ? { type, a: id, b: other } : undefined;
    if (type === 'tie')
      return named.length === 2 && id && other && id !== other ? canonicalSelection({ type, a: id, b: other }) : undefined;
    if (type === 'bases') {
      const [a, b] = named.map((word) => BASES.find((basis) => basis === word));
      return named.length === 2 && a && b ? { type, a, b } : undefined;
    }
    const known = TYPES.find((name) => name === type);
    return known && named.length === 1 && id ? { type: known, id } : undefined;
  },
  serialise: (value) => `${value.type}:${idsOfSelection(value).map(encodeItem).join('~')}`,
};

const STANCE_ON = 'stance:';

/** The question whose stances colour the actors, or null. */
export function questionOfColour(colour: Colour): string | null {
  return colour.startsWith(STANCE_ON) ? colour.slice(STANCE_ON.length) : null;
}

export const colour: Codec<Colour> = {
  accepts: 'group plain stance:question',
  parse: (text) => {
    if (text === 'group' || text === 'plain') return text;
    const question = text.startsWith(STANCE_ON) ? decodeItem(text.slice(STANCE_ON.length)) : '';
    return question ? `stance:${question}` : undefined;
  },
  serialise: (value) => {
    const question = questionOfColour(value);
    return question === null ? value : `${STANCE_ON}${encodeItem(question)}`;
  },
};

const AGREEMENT_WITH = 'agreement:';

/** The actor agreement with which shades the map, or null where none is named. */
export function actorOfShade(shade: Shade): string | null {
  return shade.startsWith(AGREEMENT_WITH) ? shade.slice(AGREEMENT_WITH.length) : null;
}

export const shade: Codec<Shade> = {
  accepts: 'stance agreement agreement:actor',
  parse: (text) => {
    if (text === 'stance' || text === 'agreement') return text;
    const actor = text.startsWith(AGREEMENT_WITH) ? decodeItem(text.slice(AGREEMENT_WITH.length)) : '';
    return actor ? `agreement:${actor}` : undefined;
  },
  serialise: (value) => {
    const actor = actorOfShade(value);
    return actor === null ? value : `${AGREEMENT_WITH}${encodeItem(actor)}`;
  },
};

/** Smallest and largest magnification. */
const ZOOM = [0.2, 20] as const;
/** Farthest from the origin, in thousandths. */
const FAR = 100_000;

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Whole thousandths within FAR; never −0, which no link can say. */
function place(value: number): number {
  return Math.round(between(value, -FAR, FAR)) + 0;
}

function number(text: string | undefined, low: number, high: number): number | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}

/** The camera rounded (x and y to thousandths of the frame, k to three decimals) and within bounds; null at rest (0, 0, 1). */
export function canonicalCamera(camera: Camera): Camera | null {
  const [x, y] = [place(camera.x), place(camera.y)];
  const k = Math.round(between(camera.k, ZOOM[0], ZOOM[1]) * 1000) / 1000;
  return x === 0 && y === 0 && k === 1 ? null : { x, y, k };
}

/** Pins rounded, one for an actor (the last one given), in ascending order of actor id. */
export function canonicalPins(pins: readonly Pin[]): readonly Pin[] {
  const last = new Map(pins.map((pin) => [pin.actor, { actor: pin.actor, x: place(pin.x), y: place(pin.y) }]));
  return [...last.values()].sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

export const camera: Codec<Camera> = {
  accepts: `x,y,k with k from ${ZOOM[0]} to ${ZOOM[1]}`,
  parse: (text) => {
    const parts = decodeItem(text).split(',');
    const [x, y, k] = [number(parts[0], -FAR, FAR), number(parts[1], -FAR, FAR), number(parts[2], ...ZOOM)];
    return parts.length === 3 && x !== undefined && y !== undefined && k !== undefined ? { x, y, k } : undefined;
  },
  serialise: ({ x, y, k }) => `${x},${y},${k}`,
};

function parsePin(text: string): Pin | undefined {
  const parts = text.split('~');
  const [actor, x, y] = [decodeItem(parts[0] ?? ''), number(parts[1], -FAR, FAR), number(parts[2], -FAR, FAR)];
  return parts.length === 3 && actor !== '' && x !== undefined && y !== undefined ? { actor, x, y } : undefined;
}

export const pins: Codec<readonly Pin[]> = {
  accepts: 'id~x~y,id~x~y,… or -',
  parse: (text) => {
    const parts = splitList(text);
    const read = parts?.map(parsePin).filter((pin) => pin !== undefined);
    return read?.length === parts?.length ? read : undefined;
  },
  serialise: (value) => joinList(value.map(({ actor, x, y }) => `${encodeItem(actor)}~${x}~${y}`)),
};
