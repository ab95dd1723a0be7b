/** What a trace of Chromium says of the page's main thread. */
import type { Times } from './timing';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

type Kind = 'scripting' | 'afterwards' | 'rendering';

const SCRIPTING = new Set(['EvaluateScript', 'EventDispatch', 'FireAnimationFrame', 'FunctionCall', 'MajorGC', 'MinorGC', 'RunMicrotasks']);
/** What waits until the picture is painted: the address and the numbers beside the filters follow by timers, places of the next click in idle time. */
const LATER = new Set(['FireIdleCallback', 'TimerFire']);
const RENDERING = new Set(['Commit', 'HitTest', 'Layerize', 'Layout', 'Paint', 'PrePaint', 'UpdateLayoutTree', 'UpdateLayerTree']);

/** Scripting within a timer is the timer's. */
function kindOf(name: string, around: Kind | undefined): Kind | null {
  if (RENDERING.has(name)) return 'rendering';
  if (LATER.has(name)) return 'afterwards';
  if (!SCRIPTING.has(name)) return null;
  return around === 'afterwards' ? around : 'scripting';
}

/**
 * CPU milliseconds, each without the others: of scripting, garbage collection included, until the picture is there; of
 * what timers and idle time do afterwards; and of style, layout and painting.
 */
export function costOf(trace: string): Times {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const isMain = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && isMain.has(`${pid} ${tid}`))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const cost: Record<Kind, number> = { scripting: 0, afterwards: 0, rendering: 0 };
  const open: { readonly end: number; readonly kind: Kind }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of spans) {
    while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
    const around = open.at(-1)?.kind;
    const kind = kindOf(name, around);
    if (kind === null || kind === around) continue;
    cost[kind] += tdur / 1000;
    if (around) cost[around] -= tdur / 1000;
    open.push({ end: ts + dur, kind });
  }
  return cost;
}

const TASK = 'RunTask';

/** As Chromium names them. */
export type Thread = 'CrRendererMain' | 'DedicatedWorker thread';

/** Wall and CPU milliseconds of each task of the page's main thread, or of its workers. */
export function tasksOf(trace: string, thread: Thread = 'CrRendererMain'): readonly { readonly wall: number; readonly cpu: number }[] {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === thread).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name === TASK && threads.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
}
