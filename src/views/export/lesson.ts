/** Slides and pages of a handout, made of steps. */
import type { Corpus } from '../../corpus/corpus';
import { publishedLink } from '../../exchange/write/publishedLink';
import { pictureRoom } from '../../exchange/write/slideRoom';
import { type SourceUse, sourcesOf } from '../../exchange/write/sources';
import { withFonts, pngOf } from '../../exchange/write/svg/raster';
import { selectScope } from '../../state/select';
import { shownCorpus } from '../../state/shown';
import type { View } from '../../state/view';
import { drawView } from './drawView';

export interface LessonStep {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly view: View;
}

/** The link to a view that goes on exports. */
export function linkOf(corpus: Corpus, view: View): string {
  return publishedLink(corpus, view, import.meta.env.CAUCUS_ADDRESS ?? '', window.location);
}

/** The view as a step of its own, named after what it is about: one question, one meeting, or the corpus. */
export function stepOfView(corpus: Corpus, view: View): LessonStep {
  const { questions } = selectScope(corpus, view);
  const meetings = new Set(Array.from(questions, (question) => corpus.meetingOf[question] ?? 0));
  const [meeting = -1] = meetings;
  const question = questions.length === 1 ? corpus.questions[questions[0] ?? -1]?.short : undefined;
  const title = question ?? (meetings.size === 1 ? corpus.meetings[meeting]?.name : undefined) ?? corpus.meta.title;
  return { title, text: '', notes: '', view };
}

/** A source as a line of a list. */
export function sourceLine({ source: { title, publisher, date, url, cite } }: SourceUse): string {
  return [title, publisher, date, url ?? cite].filter((part) => part !== undefined).join(', ');
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });

/** Pixels of the page to an inch of a slide. */
const DENSITY = 96;
const NOTED = 12;

/** The steps as a PowerPoint file, in the letters of a projector. Notes end with sources and link. */
export async function slidesOf(corpus: Corpus, title: string, steps: readonly LessonStep[]): Promise<Blob> {
  const slides = [];
  for (const { title: head, text, notes, view } of steps) {
    const link = linkOf(corpus, view);
    const room = pictureRoom(text !== '');
    const size = { width: Math.round(room.width * DENSITY), height: Math.round(room.height * DENSITY) };
    const drawing = await drawView(corpus, { ...view, theme: 'projector' }, link, size);
    const data = await dataUrl(await pngOf(drawing));
    const sources = sourcesOf(shownCorpus(corpus, view), view).slice(0, NOTED).map(sourceLine);
    const told = [notes, sources.join('\n'), link].filter((part) => part !== '').join('\n\n');
    slides.push({ title: head, text, notes: told, picture: { data, width: drawing.width, height: drawing.height } });
  }
  const { slidesFile } = await import('../../exchange/write/slides');
  return slidesFile(title, slides);
}

/** One page of a handout; `picture` is an SVG as a data: address. */
export interface HandoutPage {
  readonly title: string;
  readonly text: string;
  readonly picture: string;
  readonly sources: readonly SourceUse[];
}

const PAGE = { width: 1000, height: 700 };

/** The steps as pages to print. */
export async function handoutOf(corpus: Corpus, steps: readonly LessonStep[]): Promise<readonly HandoutPage[]> {
  const pages = [];
  for (const { title, text, view } of steps) {
    const drawing = await drawView(corpus, { ...view, theme: 'light' }, linkOf(corpus, view), PAGE);
    const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withFonts(drawing))}`;
    pages.push({ title, text, picture, sources: sourcesOf(shownCorpus(corpus, view), view) });
  }
  return pages;
}
