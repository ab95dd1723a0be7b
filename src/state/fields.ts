/**
 * The one table of what a link can say. It drives reading and writing of links,
 * the steps of the back button, "reset filters" and the README's table of keys.
 */
import type { LinkField, LinkKey } from './field';
import { FILTER_FIELDS } from './filterFields';
import { METHOD_FIELDS } from './methodFields';
import { PICTURE_FIELDS } from './pictureFields';
import { TEACHING_FIELDS } from './teachingFields';

/** Says which corpus a link is about; not part of the View. */
export const CORPUS_KEY: LinkKey = {
  key: 'corpus',
  accepts: 'id or id@8 hex digits',
  absent: 'the corpus that comes with the page',
  docs: 'The corpus the link is about: its id and the first eight digits of its file’s SHA-256. If another corpus is open, this one is looked for on the device; if it is not there, the page asks for its file.',
  example: 'corpus=internet-governance@1f3a9c02',
};

export const LINK_FIELDS: readonly LinkField[] = [...FILTER_FIELDS, ...METHOD_FIELDS, ...PICTURE_FIELDS, ...TEACHING_FIELDS];
