/** One view cited in the forms that people and reference managers read. */
import type { Corpus } from '../../corpus/corpus';

export interface Cited {
  readonly meta: Pick<Corpus['meta'], 'id' | 'title' | 'version' | 'licence'>;
  /** What the view shows, in a sentence. */
  readonly shows: string;
  readonly link: string;
  /** Day of access as YYYY-MM-DD. */
  readonly accessed: string;
}

/** Control characters and line ends would break fields that are one line each. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string => oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** The words of the citation, in the order in which a reference list has them. */
export function citedAsText(
  { meta, shows, link, accessed }: Cited,
  words: { readonly version: string; readonly accessed: string },
): string {
  return oneLine(
    `Caucus: ${meta.title}, ${words.version} ${meta.version} (${meta.licence}). ${shows} ${link} (${words.accessed} ${accessed}).`,
  );
}

/** A BibTeX entry; addresses stand in \url{}, everything else is escaped. */
export function citedAsBibtex({ meta, shows, link, accessed }: Cited): string {
  const url = oneLine(link).replace(/[{}\\]/g, encodeURIComponent);
  return [
    `@misc{caucus-${meta.id.replace(/[^A-Za-z0-9-]+/g, '-')},`,
    `  title = {{${tex(meta.title)}}},`,
    '  author = {{Caucus}},',
    `  version = {${tex(meta.version)}},`,
    `  howpublished = {\\url{${url}}},`,
    `  url = {${url}},`,
    `  urldate = {${accessed}},`,
    `  year = {${accessed.slice(0, 4)}},`,
    `  note = {${tex(`Version ${meta.version}, ${meta.licence}. ${shows}`)}}`,
    '}',
    '',
  ].join('\n');
}

/** An RIS entry of type DATA. */
export function citedAsRis({ meta, shows, link, accessed }: Cited): string {
  const lines = [
    ['TY', 'DATA'],
    ['TI', meta.title],
    ['AU', 'Caucus'],
    ['ET', meta.version],
    ['AB', shows],
    ['N1', meta.licence],
    ['UR', link],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return `${lines.map(([tag = '', value = '']) => `${tag}  - ${oneLine(value)}`).join('\r\n')}\r\n`;
}
