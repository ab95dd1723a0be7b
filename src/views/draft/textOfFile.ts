/** The text of a file, or of what was pasted: as it is, or, from HTML, what a reader of the page would read. */
import { cleanSource } from '../../drafts/passages';
import { type Encoding, encodingOf, piecesOf } from '../../exchange/read/bytes';

/** Longer ones are a book, which is coded chapter by chapter. */
export const MOST_TEXT = 1_000_000;
/** Markup may be many times as long as its text. */
const MOST_FILE = 20_000_000;

const BLOCKS = 'p,div,section,article,header,footer,main,aside,nav,h1,h2,h3,h4,h5,h6,ul,ol,li,tr,blockquote,pre,figure,dt,dd,hr';

/** The text of a page. The page is read and never run: no script of it starts, and nothing is loaded. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of body.querySelectorAll('script,style,noscript,template,svg,iframe,object')) unread.remove();
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement?.closest('pre')) node.textContent = node.textContent?.replace(/\s+/g, ' ') ?? '';
  }
  for (const line of body.querySelectorAll('br')) line.after('\n');
  for (const cell of body.querySelectorAll('td,th')) cell.after(' ');
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n\n');
  }
  return (body.textContent ?? '').replace(/ *\n */g, '\n');
}

const isHtml = (text: string): boolean => /^\s*(<!doctype html|<html|<head|<body|<!--)/i.test(text);

/** A text ready to be coded. */
export const textOf = (given: string): string => cleanSource(isHtml(given) ? textOfHtml(given) : given);

/** The text of a file, ready to be coded; null where it is no text, or far too large. */
export async function textOfFile(file: Blob): Promise<string | null> {
  if (file.size > MOST_FILE) return null;
  const head = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
  const read = async (encoding: Encoding): Promise<string> => {
    let text = '';
    for await (const piece of piecesOf(file, encoding, () => {})) text += piece;
    return text;
  };
  const encoding = encodingOf(head);
  if (encoding === 'utf-8' && head.includes(0)) return null;
  const text = await read(encoding).catch(() => read('windows-1252'));
  return textOf(text);
}
