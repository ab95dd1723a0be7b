/**
 * A small strict reader of XML for the tests: it throws on whatever is not well-formed in the part of XML that the
 * writers use (elements, attributes, text, the five named references and numeric ones).
 */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Tag[];
  text: string;
}

const FIT = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|[&<]/g, (whole, code?: string, name?: string) => {
    const value = code === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(code));
    if (value === undefined || !FIT.test(value)) throw new Error(`not well-formed: ${whole} in ${text.slice(0, 80)}`);
    return value;
  });
}

function attributesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const rest = text.replace(new RegExp(`\\s+(${NAME})="([^"]*)"`, 'g'), (_, name: string, value: string) => {
    if (found.has(name)) throw new Error(`attribute ${name} twice`);
    found.set(name, resolved(value));
    return '';
  });
  if (rest.trim() !== '') throw new Error(`no attributes: ${rest.slice(0, 80)}`);
  return found;
}

/** The root element. Throws an Error that says what is not well-formed. */
export function xmlTree(xml: string): Tag {
  if (!FIT.test(xml)) throw new Error('a character that XML cannot hold');
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>\s*/, '');
  const top: Tag = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Tag[] = [top];
  const token = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'gy');
  for (let at = 0; at < body.length; at = token.lastIndex) {
    token.lastIndex = at;
    const [, closes, name = '', attributes = '', isEmpty, text] = token.exec(body) ?? [];
    const here = open.at(-1);
    if (here === undefined || token.lastIndex === 0) throw new Error(`not well-formed at ${body.slice(at, at + 80)}`);
    if (text !== undefined) here.text += resolved(text);
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const tag: Tag = { name, attributes: attributesIn(attributes), children: [], text: '' };
      here.children.push(tag);
      if (!isEmpty) open.push(tag);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || root === undefined || top.text.trim() !== '') throw new Error('no single root');
  return root;
}

/** All elements of a name, at any depth, in order. */
export function tagsOf(tag: Tag, name: string): Tag[] {
  return tag.children.flatMap((child) => [...(child.name === name ? [child] : []), ...tagsOf(child, name)]);
}
