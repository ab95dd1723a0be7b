/** What can be exported: the one list from which the menu is made. */
import type { Corpus } from '../../corpus/corpus';
import { gexfOf } from '../../exchange/write/gexf';
import { type Graph, oneMode, twoMode } from '../../exchange/write/graph';
import { graphmlOf } from '../../exchange/write/graphml';
import { positionsCsv } from '../../exchange/write/positions';
import { pngOf } from '../../exchange/write/svg/raster';
import { matrixCsv, tiesCsv } from '../../exchange/write/tables';
import type { View } from '../../state/view';
import type { ExportingWords } from '../../words/exporting';
import { drawView, FILE_SIZE } from './drawView';
import { htmlOf } from './handOut';
import { linkOf, slidesOf } from './lesson';
import { lessonOf } from './lessonOf';

type Words = ExportingWords['exports'];

/** What is saved: the end of its name, its type, its content. */
export interface Made {
  readonly ending: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** Windows that an entry may open instead. */
type Opened = 'coalitions' | 'handout' | 'cite' | 'qr';

export interface ExportEntry {
  readonly key: keyof Words['items'];
  readonly part: keyof Words['parts'];
  readonly does:
    | { readonly type: 'save'; readonly make: (corpus: Corpus, view: View) => Made | Promise<Made> }
    | { readonly type: 'open'; readonly what: Opened }
    | { readonly type: 'copy' }
    | { readonly type: 'embed' };
}

const csv = (ending: string, content: string): Made => ({ ending, type: 'text/csv;charset=utf-8', content });

const described = ({ meta }: Corpus, link: string): string => `${meta.title}, version ${meta.version}, ${meta.licence}. ${link}`;

function graphEntry(
  key: 'gexf' | 'graphml' | 'gexfTwoMode' | 'graphmlTwoMode',
  graphOf: typeof oneMode,
  write: (graph: Graph) => string,
): ExportEntry {
  const ending = `${graphOf === twoMode ? 'two-mode' : 'ties'}.${write === gexfOf ? 'gexf' : 'graphml'}`;
  return {
    key,
    part: 'view',
    does: {
      type: 'save',
      make: (corpus, view) => ({
        ending,
        type: 'application/xml;charset=utf-8',
        content: write(graphOf(corpus, view, described(corpus, linkOf(corpus, view)))),
      }),
    },
  };
}

export const ENTRIES: readonly ExportEntry[] = [
  { key: 'ties', part: 'view', does: { type: 'save', make: (corpus, view) => csv('ties.csv', tiesCsv(corpus, view)) } },
  { key: 'coalitions', part: 'view', does: { type: 'open', what: 'coalitions' } },
  { key: 'matrix', part: 'view', does: { type: 'save', make: (corpus, view) => csv('matrix.csv', matrixCsv(corpus, view)) } },
  graphEntry('gexf', oneMode, gexfOf),
  graphEntry('graphml', oneMode, graphmlOf),
  graphEntry('gexfTwoMode', twoMode, gexfOf),
  graphEntry('graphmlTwoMode', twoMode, graphmlOf),
  { key: 'positions', part: 'corpus', does: { type: 'save', make: (corpus) => csv('positions.csv', positionsCsv(corpus)) } },
  {
    key: 'corpus',
    part: 'corpus',
    does: {
      type: 'save',
      make: async ({ file }) => {
        const { canonicalText } = await import('../../corpus/content');
        return { ending: 'corpus.json', type: 'application/json', content: canonicalText(file) };
      },
    },
  },
  {
    key: 'svg',
    part: 'picture',
    does: {
      type: 'save',
      make: async (corpus, view) => {
        const { svg } = await drawView(corpus, view, linkOf(corpus, view), FILE_SIZE);
        return { ending: 'picture.svg', type: 'image/svg+xml', content: svg };
      },
    },
  },
  {
    key: 'png',
    part: 'picture',
    does: {
      type: 'save',
      make: async (corpus, view) => {
        const drawing = await drawView(corpus, view, linkOf(corpus, view), FILE_SIZE);
        return { ending: 'picture.png', type: 'image/png', content: await pngOf(drawing) };
      },
    },
  },
  { key: 'copy', part: 'picture', does: { type: 'copy' } },
  {
    key: 'slides',
    part: 'class',
    does: {
      type: 'save',
      make: async (corpus, view) => {
        const { title, steps } = await lessonOf(corpus, view);
        const content = await slidesOf(corpus, title, steps);
        return { ending: 'slides.pptx', type: content.type, content };
      },
    },
  },
  { key: 'handout', part: 'class', does: { type: 'open', what: 'handout' } },
  {
    key: 'page',
    part: 'class',
    does: {
      type: 'save',
      make: async (corpus, view) => ({ ending: 'page.html', type: 'text/html;charset=utf-8', content: await htmlOf(corpus, view) }),
    },
  },
  { key: 'embed', part: 'class', does: { type: 'embed' } },
  { key: 'cite', part: 'class', does: { type: 'open', what: 'cite' } },
  { key: 'qr', part: 'class', does: { type: 'open', what: 'qr' } },
];
