/**
 * The Markdown subset of tours, read into a small tree: paragraphs, `*em*`,
 * `**strong**`, lists, links to views (`#fragment`) and to the web (`https://`).
 * Whatever is none of these is text, HTML among it, and stays as it was typed.
 */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'em' | 'strong'; readonly children: readonly Inline[] }
  /** Changes the view; the fragment is without #. */
  | { readonly type: 'view'; readonly fragment: string; readonly children: readonly Inline[] }
  | { readonly type: 'web'; readonly url: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

const BULLET = /^\s{0,3}- +(.*)$/;
const NUMBER = /^\s{0,3}\d{1,3}\. +(.*)$/;
/** One mark-up at a place of the text. Nothing here can try the same sign twice: reading is linear in each piece. */
const MARK = /\*\*(?=\S)([^*]+(?:\*(?!\*)[^*]+\*(?!\*)[^*]*)*)(?<=\S)\*\*|\*(?=[^\s*])([^*]+)(?<=\S)\*|\[([^[\]\n]+)\]\(([^()\s]+)\)/g;

function target(to: string): { type: 'view'; fragment: string } | { type: 'web'; url: string } | undefined {
  if (to.startsWith('#')) return { type: 'view', fragment: to.slice(1) };
  return /^https:\/\/[^/]/.test(to) && URL.canParse(to) ? { type: 'web', url: to } : undefined;
}

function parseInline(text: string, isInLink = false): readonly Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) pieces.push({ type: 'text', text: text.slice(at, to) });
  };
  for (const match of text.matchAll(MARK)) {
    const [whole, strong, em, label, to] = match;
    const place = target(to ?? '');
    if (label !== undefined && (place === undefined || isInLink)) continue;
    plain(match.index);
    at = match.index + whole.length;
    if (strong !== undefined) pieces.push({ type: 'strong', children: parseInline(strong, isInLink) });
    else if (em !== undefined) pieces.push({ type: 'em', children: parseInline(em, isInLink) });
    else if (place) pieces.push({ ...place, children: parseInline(label ?? '', true) });
  }
  plain(text.length);
  return pieces;
}

/** The tree of a text. Lines of a paragraph are joined by a space; an empty line ends it. Never throws. */
export function parseText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let list: { isOrdered: boolean; items: string[] } | undefined;
  const end = () => {
    if (lines.length > 0) blocks.push({ type: 'paragraph', children: parseInline(lines.join(' ')) });
    if (list) blocks.push({ type: 'list', isOrdered: list.isOrdered, items: list.items.map((item) => parseInline(item)) });
    lines = [];
    list = undefined;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const bullet = BULLET.exec(line)?.[1];
    const item = bullet ?? NUMBER.exec(line)?.[1];
    if (item !== undefined) {
      if (list?.isOrdered !== (bullet === undefined)) end();
      list ??= { isOrdered: bullet === undefined, items: [] };
      list.items.push(item);
    } else if (line.trim() === '') end();
    else if (list) list.items.push(`${list.items.pop() ?? ''} ${line.trim()}`);
    else lines.push(line.trim());
  }
  end();
  return blocks;
}

/** The words of a text without its marks, for places that hold no mark-up; blocks by empty lines. */
export function plainText(text: string): string {
  const words = (pieces: readonly Inline[]): string =>
    pieces.map((piece) => (piece.type === 'text' ? piece.text : words(piece.children))).join('');
  return parseText(text)
    .map((block) => (block.type === 'paragraph' ? words(block.children) : block.items.map((item) => `– ${words(item)}`).join('\n')))
    .join('\n\n');
}

/** Every fragment that a text leads to, in order, without #. */
export function viewLinks(text: string): readonly string[] {
  const inside = (pieces: readonly Inline[]): string[] =>
    pieces.flatMap((piece) =>
      piece.type === 'text' ? [] : [...(piece.type === 'view' ? [piece.fragment] : []), ...inside(piece.children)],
    );
  return parseText(text).flatMap((block) => (block.type === 'paragraph' ? inside(block.children) : block.items.flatMap(inside)));
}
