/** Where a text ceases to be JSON. The engines do not tell it of every fault, and not in the same words. */

const WHITE = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Place of the first sign that cannot stand where it does; the length of the text where something is missing at its end. */
export function jsonFault(text: string): number {
  /** What each list or object that is open waits for. */
  const open: ('list' | 'object')[] = [];
  let at = 0;
  let wants: 'value' | 'first' | 'key' | 'colon' | 'more' = 'value';
  const takes = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  for (;;) {
    takes(WHITE);
    const inside = open.at(-1);
    const sign = text[at];
    const closes = inside === 'list' ? ']' : '}';
    if (wants === 'more') {
      if (inside === undefined || sign === undefined) return at;
      if (sign === ',') [at, wants] = [at + 1, inside === 'list' ? 'value' : 'key'];
      else if (sign === closes) {
        open.pop();
        at += 1;
      } else return at;
    } else if (wants === 'colon') {
      if (sign !== ':') return at;
      [at, wants] = [at + 1, 'value'];
    } else if (wants === 'first' && sign === closes) {
      open.pop();
      [at, wants] = [at + 1, 'more'];
    } else if (wants === 'key' || (wants === 'first' && inside === 'object')) {
      if (!takes(STRING)) return at;
      wants = 'colon';
    } else if (sign === '[' || sign === '{') {
      open.push(sign === '[' ? 'list' : 'object');
      [at, wants] = [at + 1, 'first'];
    } else if (takes(STRING) || takes(OTHER)) wants = 'more';
    else return at;
  }
}
