/**
 * The View: what was asked. Together with the Corpus it determines everything on
 * screen. Lists of ids are null for "every one" and [] for "none".
 */
import type { Hypothesis } from '../analysis/hypothesis';
import type { Basis, Kind } from '../corpus/vocabulary';

export type Ids = readonly string[] | null;
export type Measure = 'net' | 'share' | 'identical' | 'dna' | 'kappa';
export type Qualified = 'side' | 'half' | 'out';
export type Blocs = 'own' | 'members';
/** Computed coalitions: none, two camps, or as many as the ties ask for. */
export type Camps = 'off' | '2' | 'auto';
/** Whether a tie counts 1 or |S| when coalitions are computed. */
export type Weights = 'unit' | 'strength';
/** What lines are drawn against: the tie itself, or the typical dyad of the view. */
export type Baseline = 'none' | 'median';
export type TieFilter = 'all' | 'aligned' | 'opposed' | 'mixed';
/** Where ties are too many to tell apart: the strongest of them, or all. */
export type Draw = 'some' | 'all';
/** What the colour of an actor says: nothing, its group, or its stance on the question of this id. */
export type Colour = 'plain' | 'group' | `stance:${string}`;
/** What the shade of a state on the map says: its stance, or its agreement with what is selected or highlighted, or with this actor. */
export type Shade = 'stance' | 'agreement' | `agreement:${string}`;
/** The way of looking: one View feeds them all. */
export type Look = (typeof LOOKS)[number];
export const LOOKS = ['network', 'matrix', 'arguments', 'list', 'map', 'compare'] as const;
/** What the matrix crosses actors with: questions by meeting and time, questions that divide alike side by side, or actors. */
export type Crossed = (typeof CROSSED)[number];
export const CROSSED = ['time', 'alike', 'actors'] as const;
/** How a comparison is drawn: both sides beside each other, or one picture of what differs. */
export type Compared = (typeof COMPARED)[number];
export const COMPARED = ['sides', 'differences'] as const;
/** What the view is compared with: the same view at another meeting, on another issue, or in another period. */
export type OtherSide =
  | { readonly type: 'meeting' | 'issue'; readonly id: string }
  | { readonly type: 'time'; readonly from: string | null; readonly to: string | null };
export type Theme = 'auto' | 'light' | 'dark' | 'projector';
/** Languages of the interface. The last two are English made longer, and turned from right to left, to try the page with. */
export const LANGUAGES = ['en', 'fr', 'es', 'en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Selection =
  | { readonly type: 'actor'; readonly id: string }
  | { readonly type: 'tie'; readonly a: string; readonly b: string }
  | { readonly type: 'question'; readonly id: string }
  /** What the actor a holds on the question b. */
  | { readonly type: 'position'; readonly a: string; readonly b: string }
  | { readonly type: 'issue'; readonly id: string }
  | { readonly type: 'meeting'; readonly id: string }
  | { readonly type: 'group'; readonly id: string }
  /** The coalition that has this actor. */
  | { readonly type: 'coalition'; readonly id: string }
  /** The view under two bases beside each other: each is the weakest basis that counts, with all stronger ones. */
  | { readonly type: 'bases'; readonly a: Basis; readonly b: Basis };

/** Pan and zoom: x and y in thousandths of the frame, k the magnification. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** An actor put somewhere by hand, in thousandths of the picture. */
export interface Pin {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
}

export interface View {
  // Filters: what is left out is gone from the picture.
  readonly meeting: Ids;
  readonly issue: Ids;
  readonly question: Ids;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: readonly Kind[] | null;
  readonly group: Ids;
  /** Date at which membership of the chosen groups is read; null is each list's own. */
  readonly at: string | null;
  readonly basis: readonly Basis[];
  readonly min: number;
  readonly contested: boolean;
  // Method: how scores and ties come about.
  readonly measure: Measure;
  readonly baseline: Baseline;
  readonly qualified: Qualified;
  readonly blocs: Blocs;
  readonly camps: Camps;
  readonly weights: Weights;
  readonly with: OtherSide | null;
  readonly compare: Compared;
  // Picture: what is drawn and how; nothing is recomputed.
  readonly view: Look;
  readonly matrix: Crossed;
  readonly ties: TieFilter;
  readonly draw: Draw;
  /** Highlighted actors: the rest fades, nothing moves. */
  readonly actor: readonly string[];
  readonly sel: Selection | null;
  readonly color: Colour;
  readonly shade: Shade;
  readonly camera: Camera | null;
  readonly pin: readonly Pin[];
  readonly theme: Theme;
  /** null is the reader's own language, as the device tells it. */
  readonly lang: Language | null;
  // Teaching.
  /** Hypothetical stances, in ascending order of question, then actor; everything is computed as if they were recorded. */
  readonly what: readonly Hypothesis[];
  /** Actors whose sides are hidden, to be guessed, in order of the corpus. */
  readonly hide: readonly string[];
  /** A tour's id, or after `z.` the tour itself, packed. */
  readonly tour: string | null;
  /** Id of the step that is open; null is the tour's start. */
  readonly step: string | null;
}

/** What belongs to the room and its people rather than to what is shown: it stays while a tour goes on. */
export const OF_ROOM: readonly (keyof View)[] = ['theme', 'lang'];

/** A fresh view: every meeting and issue, records and reports, net score. */
export function defaultView(): View {
  return {
    meeting: null,
    issue: null,
    question: null,
    from: null,
    to: null,
    kind: null,
    group: null,
    at: null,
    basis: ['record', 'reported'],
    min: 1,
    contested: false,
    measure: 'net',
    baseline: 'none',
    qualified: 'side',
    blocs: 'own',
    camps: 'off',
    weights: 'unit',
    view: 'network',
    matrix: 'time',
    with: null,
    compare: 'sides',
    ties: 'all',
    draw: 'some',
    actor: [],
    sel: null,
    color: 'group',
    shade: 'stance',
    camera: null,
    pin: [],
    theme: 'auto',
    lang: null,
    what: [],
    hide: [],
    tour: null,
    step: null,
  };
}
