/**
 * A tour is a lesson as data: steps of title, text, notes and a link. The link is
 * a fragment as the address bar has it, and one decoder reads both, so that a
 * step can show whatever a view can be and nothing else.
 */

export const TOUR_FORMAT = 'caucus-tour/1';

/** One stop of a tour. */
export interface Step {
  /** Unique in its tour; a link names the step by it. */
  readonly id: string;
  readonly title: string;
  /** What the class reads, in the Markdown subset of text.ts. */
  readonly text: string;
  /** What the speaker reads, in the same subset. */
  readonly notes?: string;
  /** The view it shows, as the fragment of an address without #; an empty one is the corpus's opening picture. */
  readonly link: string;
}

/** A tour, as it stands in its file (`src/tours/data/<id>.json` for those that come with the page). */
export interface Tour {
  readonly format: typeof TOUR_FORMAT;
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** One paragraph, in the same Markdown subset. */
  readonly about?: string;
  /** Of its words, as BCP 47. */
  readonly language: string;
  /** Id of the corpus that its links are about. */
  readonly corpus: string;
  readonly steps: readonly Step[];
}
