/** The English texts with those of the exports, which are loaded together with them. */
import { detailed } from './detailed';
import { exports } from './en/exports';

export const exporting = { ...detailed, exports };

export type ExportingWords = typeof exporting;
