/** Walks over XML, element by element, without namespaces' prefixes; a document type, which can hold a bomb, is refused. */
import { Parser } from 'saxen';
import { flaw, Refused } from './flaws';

interface Visitor {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Throws a Refused for what is no well-formed XML; in an empty text, which a part that is missing has, there is nothing to visit. */
export function walkXml(xml: string, part: string, { open, close, text }: Visitor): void {
  if (xml === '') return;
  const refuse = (): never => {
    throw new Refused(flaw('unreadable', { column: part }));
  };
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    open?.(bare(name), (wanted) => {
      const values = attributes();
      const value = Object.hasOwn(values, wanted) ? values[wanted] : undefined;
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => close?.(bare(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('attention', refuse);
  parser.on('error', refuse);
  // Some programs write a byte order mark at the beginning of each part.
  parser.parse(xml.replace(/^\ufeff/, ''));
}
