/**
 * Computes pictures of a large corpus off the page's thread, step by step: a newer request ends the work on an older
 * one at the next step.
 */
import { chooseKernel } from '../analysis/kernel';
import { vectorKernel } from '../analysis/simd';
import type { Corpus } from '../corpus/corpus';
import { corpusFrom, type Parcel } from './parcels';
import { pause } from './pause';
import { PREPARED, type StepName } from './prepared';
import { toggleMeeting } from './updates';
import type { View } from './view';

/** Parcels of the corpus, then views. */
export type Request = Parcel | { readonly serial: number; readonly view: View; readonly wanted: readonly StepName[] };

/** A result, or null for a step whose result was not wanted; `done` is the share of the work that is finished, 0 … 1. */
export interface Answer {
  readonly serial: number;
  readonly name: StepName;
  readonly value: unknown;
  readonly done: number;
}

const scope = self as unknown as {
  onmessage: (event: MessageEvent<Request>) => Promise<void> | void;
  postMessage: (answer: Answer, transferred: Transferable[]) => void;
};

try {
  chooseKernel(vectorKernel());
} catch {
  // Without vectors it takes longer and is the same.
}

const parcels: Parcel[] = [];
let corpus: Corpus | undefined;
let latest = 0;

/** A copy to give away, or what is copied on the way, without what is only needed here, and the memory that goes with it. */
function parting(value: unknown): { copy: unknown; memory: ArrayBuffer[] } {
  if (ArrayBuffer.isView(value)) {
    const copy = (value as Uint32Array<ArrayBuffer>).slice();
    return { copy, memory: [copy.buffer] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { copy: value, memory: [] };
  const fields = Object.keys(value)
    .filter((key) => key !== 'planes')
    .map((key) => [key, parting((value as Record<string, unknown>)[key])] as const);
  return { copy: Object.fromEntries(fields.map(([key, { copy }]) => [key, copy])), memory: fields.flatMap(([, { memory }]) => memory) };
}

/** After so many pictures the browser has compiled what makes them. */
const REHEARSALS = 8;
/** Of more actors a picture takes seconds that somebody may be waiting for. */
const FEW_ACTORS = 600;
let isRehearsed = false;

/** Makes some pictures that may be asked for next, until one is: the first change of a filter then takes as long as any. */
async function rehearse(of: Corpus, view: View): Promise<void> {
  isRehearsed = true;
  const meetings = of.meetings.map(({ id }) => id);
  const serial = latest;
  for (const id of meetings.slice(0, REHEARSALS)) {
    for (const { select } of PREPARED) {
      await pause();
      if (serial !== latest) return;
      select(of, toggleMeeting(id, meetings)(view));
    }
  }
}

scope.onmessage = async ({ data }) => {
  if (!('serial' in data)) return void parcels.push(data);
  corpus ??= corpusFrom(parcels.splice(0));
  const { serial, view, wanted } = data;
  latest = serial;
  let done = 0;
  for (const { name, select, share } of PREPARED) {
    await pause();
    if (serial !== latest) return undefined;
    const { copy, memory } = parting(wanted.includes(name) ? select(corpus, view) : null);
    done += share;
    scope.postMessage({ serial, name, value: copy, done }, memory);
  }
  if (!isRehearsed && corpus.actors.length < FEW_ACTORS) await rehearse(corpus, view);
  return undefined;
};
