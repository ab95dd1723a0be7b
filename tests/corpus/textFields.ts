/** The free texts of a form, found in its schema, so that none that is added later is forgotten. */
import type * as v from 'valibot';

interface Node {
  readonly type: string;
  readonly pipe?: readonly { readonly kind: string; readonly type: string }[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly value?: Node;
  readonly wrapped?: Node;
}

/** What a text may be without ceasing to be any text. */
const FREE = new Set(['non_empty', 'max_length']);

const isFree = ({ type, pipe = [] }: Node): boolean =>
  type === 'string' && pipe.filter(({ kind }) => kind === 'validation').every((rule) => FREE.has(rule.type));

/** What a node is once it is there. */
const inner = (node: Node): Node => (node.wrapped ? inner(node.wrapped) : node);

function fieldsOf(given: Node, path: string): string[] {
  const node = inner(given);
  if (isFree(node)) return [path];
  if (node.entries) return Object.entries(node.entries).flatMap(([key, one]) => fieldsOf(one, path === '' ? key : `${path}.${key}`));
  if (node.item) return fieldsOf(node.item, `${path}[]`);
  if (node.items) return node.items.flatMap((one) => fieldsOf(one, `${path}[]`));
  return node.type === 'record' && node.value ? fieldsOf(node.value, `${path}{}`) : [];
}

/** Where a form holds free texts: `actors[].names[]`, and `{}` for any key. */
export const textFields = (schema: v.GenericSchema): readonly string[] => fieldsOf(schema as unknown as Node, '');

type Next = (own: string, path: string) => string;

function replaced(given: Node, value: unknown, path: string, next: Next, isFilled: boolean): unknown {
  const node = inner(given);
  if (isFree(node)) return typeof value === 'string' ? next(value, path) : value;
  if (Array.isArray(value)) {
    return value.map((one, at) => {
      const item = node.item ?? node.items?.[at];
      return item ? replaced(item, one, `${path}[]`, next, isFilled) : one;
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const field = (key: string, one: Node, own: unknown): unknown => replaced(one, own, path === '' ? key : `${path}.${key}`, next, isFilled);
  if (node.type === 'record' && node.value) {
    const each = node.value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, replaced(each, own, `${path}{}`, next, isFilled)]));
  }
  const { entries = {} } = node;
  const there = Object.entries(value).map(([key, own]) => [key, entries[key] ? field(key, entries[key], own) : own]);
  const lacking = Object.entries(entries).flatMap(([key, one]) => {
    if (!isFilled || Object.hasOwn(value, key) || key === '$schema') return [];
    const { type, item } = inner(one);
    if (isFree(inner(one))) return [[key, field(key, one, '')]];
    return type === 'array' && item && isFree(inner(item)) ? [[key, field(key, one, [''])]] : [];
  });
  return Object.fromEntries([...there, ...lacking]);
}

/** The value with another text in place of each of its own free ones; `isFilled` puts one too where none was and one may be. */
export const withTexts = <T>(schema: v.GenericSchema, value: T, next: Next, isFilled = false): T =>
  replaced(schema as unknown as Node, value, '', next, isFilled) as T;
