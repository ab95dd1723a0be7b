/** A PowerPoint file of a lesson: one slide a step, with its picture, its text, and what the speaker says in the notes. */
import Presentation from 'pptxgenjs';
import { pictureRoom, SLIDE } from './slideRoom';

export interface Slide {
  readonly title: string;
  /** Beside the picture; '' leaves the whole slide to the picture. */
  readonly text: string;
  readonly notes: string;
  /** A PNG as a data: address, and its size in any unit. */
  readonly picture: { readonly data: string; readonly width: number; readonly height: number };
}

/** What OOXML cannot hold. */
// oxlint-disable-next-line no-control-regex
const fit = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\uFFFD');

const { width: WIDTH, margin: MARGIN, head: HEAD, text: TEXT } = SLIDE;

function addSlide(file: Presentation, { title, text, notes, picture }: Slide): void {
  const slide = file.addSlide();
  slide.addText(fit(title), {
    x: MARGIN,
    y: 0.2,
    w: WIDTH - 2 * MARGIN,
    h: HEAD - 0.25,
    fontSize: 26,
    bold: true,
    color: '16202C',
    fit: 'shrink',
    valign: 'middle',
  });
  const room = pictureRoom(text !== '');
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const left = WIDTH - MARGIN - room.width;
  slide.addImage({ data: picture.data, altText: fit(title), x: left + (room.width - w) / 2, y: HEAD + (room.height - h) / 2, w, h });
  if (text !== '')
    slide.addText(fit(text), { x: MARGIN, y: HEAD, w: TEXT, h: room.height, fontSize: 16, color: '16202C', fit: 'shrink', valign: 'top' });
  slide.addNotes(fit(notes));
}

/** The file of these slides. Every slide has notes, if only empty ones. */
export async function slidesFile(title: string, slides: readonly Slide[]): Promise<Blob> {
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
  file.title = fit(title);
  file.company = 'Caucus';
  for (const slide of slides) addSlide(file, slide);
  const written = await file.write({ outputType: 'arraybuffer' });
  return new Blob([written as ArrayBuffer], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}
