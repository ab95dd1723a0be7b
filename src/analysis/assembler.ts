/** As much of a WebAssembly assembler as one function of integers and vectors needs (WebAssembly 2.0, binary format). */

type Bytes = readonly number[];

/** An unsigned number in LEB128. */
function unsigned(value: number): Bytes {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** A signed number in LEB128. */
function signed(value: number): Bytes {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

/** A list with its length before it. */
function counted(items: readonly Bytes[]): Bytes {
  return [...unsigned(items.length), ...items.flat()];
}

const text = (value: string): Bytes => counted([...value].map((sign) => [sign.charCodeAt(0)]));

export const I32 = 0x7f;
export const V128 = 0x7b;
const FUNCTION = 0x60;
const VOID = 0x40;

/** An instruction of the vector set. */
const vector = (code: number): Bytes => [0xfd, ...unsigned(code)];

/** Instructions as the specification has them; `at` is an offset in bytes, `local` a number. Numbers are compared as unsigned. */
export const op = {
  get: (local: number): Bytes => [0x20, ...unsigned(local)],
  set: (local: number): Bytes => [0x21, ...unsigned(local)],
  tee: (local: number): Bytes => [0x22, ...unsigned(local)],
  i32: (value: number): Bytes => [0x41, ...signed(value)],
  add: [0x6a],
  isLess: [0x49],
  select: [0x1b],
  store32: (at: number): Bytes => [0x36, 2, ...unsigned(at)],
  /** Repeats its body while the last thing left by it is not 0. */
  loop: (...body: readonly Bytes[]): Bytes => [0x03, VOID, ...body.flat(), 0x0d, 0, 0x0b],
  load128: (at: number): Bytes => [...vector(0x00), 4, ...unsigned(at)],
  zero128: [...vector(0x0c), ...Array.from({ length: 16 }, () => 0)],
  and128: vector(0x4e),
  xor128: vector(0x51),
  /** Bits set in each of 16 bytes. */
  popcnt8: vector(0x62),
  add8: vector(0x6e),
  add32: vector(0xae),
  /** Sums of two neighbours, twice as wide: 16 bytes to 8 halves, 8 halves to 4 words. */
  pairs8: vector(0x7d),
  pairs16: vector(0x7f),
  lane32: (lane: number): Bytes => [...vector(0x1b), lane],
} as const;

interface Func {
  readonly name: string;
  /** Types of the parameters, then of the other locals. */
  readonly parameters: Bytes;
  readonly locals: Bytes;
  readonly body: readonly Bytes[];
}

/** A module of one exported function without a result, whose memory is the import `env.memory`. */
export function moduleOf({ name, parameters, locals, body }: Func): Uint8Array<ArrayBuffer> {
  const section = (id: number, content: Bytes): Bytes => [id, ...unsigned(content.length), ...content];
  const code = [...counted(locals.map((type) => [1, type])), ...body.flat(), 0x0b];
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, counted([[FUNCTION, ...counted(parameters.map((type) => [type])), 0]])),
    ...section(2, counted([[...text('env'), ...text('memory'), 2, 0, 1]])),
    ...section(3, counted([[0]])),
    ...section(7, counted([[...text(name), 0, 0]])),
    ...section(10, counted([[...unsigned(code.length), ...code]])),
  ]);
}
