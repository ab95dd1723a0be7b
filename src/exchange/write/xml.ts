/** XML by strings: whatever a name holds, what comes out is well-formed. */

/** What XML 1.0 cannot hold even as a reference: most control characters, unpaired surrogates, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the content of an element or of an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNFIT, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (sign) => REFERENCES[sign] ?? '');
}

/** Attribute values; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with attributes and, inside it, XML that is already well-formed. Names are the writer's own. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const content = inside.join('');
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`;
}

/**
 * An id as an XML name, so that different ids stay different: letters, digits and hyphens as they are after a first
 * letter, all else as _x<hexadecimal>_. There is no dot in it, which the writers keep for ids of their own.
 */
export function xmlName(id: string): string {
  return id.replace(/^[^A-Za-z]|[^A-Za-z0-9-]/g, (unit) => `_x${unit.charCodeAt(0).toString(16)}_`);
}
