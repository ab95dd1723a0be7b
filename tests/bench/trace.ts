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

const SCRIPTING = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
]);
const RENDERING = new Set(['Commit', 'HitTest', 'Layerize', 'Layout', 'Paint', 'PrePaint', 'UpdateLayoutTree', 'UpdateLayerTree']);

/** CPU milliseconds of scripting, garbage collection included, and of style, layout and painting, each without the other. */
export function costOf(trace: string): Times {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const isMain = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && isMain.has(`${pid} ${tid}`))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const cost = { scripting: 0, rendering: 0 };
  const open: { readonly end: number; readonly kind: keyof typeof cost }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of spans) {
    while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
    const kind = SCRIPTING.has(name) ? 'scripting' : RENDERING.has(name) ? 'rendering' : null;
    const around = open.at(-1)?.kind;
    if (kind === null || kind === around) continue;
    cost[kind] += tdur / 1000;
    if (around) cost[around] -= tdur / 1000;
    open.push({ end: ts + dur, kind });
  }
  return cost;
}

const TASK = 'RunTask';

/** Wall and CPU milliseconds of each task of the page's main thread. */
export function tasksOf(trace: string): readonly { readonly wall: number; readonly cpu: number }[] {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name === TASK && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
}
