/**
 * Everything that can be done to a view: pure functions of arguments, then of the
 * view. An update that changes nothing gives back the view it was given, and every
 * view it makes is the one its link reads back to.
 *
 * `all` is every id there is, in the order of the corpus. Every question has one
 * meeting and one issue and every actor one kind, so all of them is no filter:
 * null. Groups overlap and leave actors out, so a choice of all groups is a choice.
 */
import { BASES, type Basis, KINDS, type Kind } from '../corpus/vocabulary';
import { date, LARGEST_COUNT } from './codecs';
import { LINK_FIELDS } from './fields';
import { mergedView } from './link';
import { canonicalList, toggledChoice, toggledList } from './lists';
import { canonicalCamera, canonicalPins, canonicalSelection } from './pictureCodecs';
import type {
  Baseline,
  Blocs,
  Camera,
  Camps,
  Compared,
  Colour,
  Draw,
  Crossed,
  Ids,
  Language,
  Look,
  Measure,
  OtherSide,
  Qualified,
  Selection,
  Shade,
  Theme,
  TieFilter,
  View,
  Weights,
} from './view';
import { defaultView } from './view';

export type Update = (view: View) => View;
type Which<T> = 'all' | 'none' | readonly T[];
type All = readonly string[];

const change =
  (to: (view: View) => Partial<View>): Update =>
  (view) =>
    mergedView(view, { ...view, ...to(view) });
const put = (fields: Partial<View>): Update => change(() => fields);
const keep: Update = (view) => view;

/** A list as asked for, or undefined where ids are named and none of them exists. */
function listOf<T>(which: Which<T>, all: readonly T[]): readonly T[] | null | undefined {
  if (which === 'all') return null;
  const list = canonicalList(all, which === 'none' ? [] : which);
  return list?.length === 0 && which !== 'none' && which.length > 0 ? undefined : list;
}

function setIds(key: 'meeting' | 'issue' | 'question', which: Which<string>, all: All): Update {
  const list = listOf(which, all);
  return list === undefined ? keep : put({ [key]: list });
}

function toggleIn(key: 'meeting' | 'issue' | 'question', id: string, all: All): Update {
  return change((view) => ({ [key]: toggledList(all, view[key], id) }));
}

/** From every one, switching one off leaves all others; switching the last one on again is every one: null. */
export const toggleMeeting = (id: string, all: All): Update => toggleIn('meeting', id, all);
export const onlyMeeting = (id: string, all: All): Update => setIds('meeting', [id], all);
export const setMeetings = (which: Which<string>, all: All): Update => setIds('meeting', which, all);

export const toggleIssue = (id: string, all: All): Update => toggleIn('issue', id, all);
export const onlyIssue = (id: string, all: All): Update => setIds('issue', [id], all);
export const setIssues = (which: Which<string>, all: All): Update => setIds('issue', which, all);

export const toggleQuestion = (id: string, all: All): Update => toggleIn('question', id, all);
export const onlyQuestion = (id: string, all: All): Update => setIds('question', [id], all);
export const setQuestions = (which: Which<string>, all: All): Update => setIds('question', which, all);

export const toggleKind = (kind: Kind): Update => change((view) => ({ kind: toggledList(KINDS, view.kind, kind) }));
export const onlyKind = (kind: Kind): Update => setKinds([kind]);
export function setKinds(which: Which<Kind>): Update {
  const list = listOf(which, KINDS);
  return list === undefined ? keep : put({ kind: list });
}

/** From no filter, the first group toggled is the choice; taking the last one out of it is no filter again: null. */
export const toggleGroup = (id: string, all: All): Update => change((view) => ({ group: toggledChoice(all, view.group, id) }));
export const onlyGroup = (id: string, all: All): Update => setGroups([id], all);
/** 'all' is no filter, actors of no group included; a list of all groups is their members only. */
export function setGroups(which: Which<string>, all: All): Update {
  if (which === 'all') return put({ group: null });
  const group: Ids = all.filter((id) => which !== 'none' && which.includes(id));
  return group.length === 0 && which !== 'none' && which.length > 0 ? keep : put({ group });
}

const isDate = (value: string | null) => value === null || date.parse(value) !== undefined;

/** First and last date as YYYY[-MM[-DD]], null for open; what is no date of the calendar changes nothing. */
export const setRange = (from: string | null, to: string | null): Update => (isDate(from) && isDate(to) ? put({ from, to }) : keep);
/** Date at which membership is read, null for each list's own; what is no date changes nothing. */
export const setAt = (at: string | null): Update => (isDate(at) ? put({ at }) : keep);
export const setBasis = (basis: readonly Basis[]): Update => put({ basis: BASES.filter((word) => basis.includes(word)) });
export const toggleBasis = (basis: Basis): Update =>
  change((view) => ({ basis: BASES.filter((word) => view.basis.includes(word) !== (word === basis)) }));
/** Fewest shared questions of a tie, brought to a whole number from 1. */
export const setMin = (min: number): Update =>
  Number.isNaN(min) ? keep : put({ min: Math.min(Math.max(Math.round(min), 1), LARGEST_COUNT) });
export const setContested = (contested: boolean): Update => put({ contested });

export const setMeasure = (measure: Measure): Update => put({ measure });
export const setBaseline = (baseline: Baseline): Update => put({ baseline });
export const setQualified = (qualified: Qualified): Update => put({ qualified });
export const setBlocs = (blocs: Blocs): Update => put({ blocs });

export const setCamps = (camps: Camps): Update => put({ camps });
export const setWeights = (weights: Weights): Update => put({ weights });
/** Another way of looking; a map and a network have no corner in common, so that between them the whole is shown. */
export const setLook = (look: Look): Update =>
  change(({ view, camera }) => ({ view: look, camera: (look === 'map') === (view === 'map') ? camera : null }));
export const setMatrix = (matrix: Crossed): Update => put({ matrix });
/** What the view is compared with; a period whose dates are no dates changes nothing. */
export const setOther = (other: OtherSide | null): Update =>
  other?.type === 'time' && !(isDate(other.from) && isDate(other.to)) ? keep : put({ with: other });
export const setCompared = (compare: Compared): Update => put({ compare });
export const setTies = (ties: TieFilter): Update => put({ ties });
export const setDraw = (draw: Draw): Update => put({ draw });
export const setColour = (color: Colour): Update => put({ color });
export const setShade = (shade: Shade): Update => put({ shade });
export const setTheme = (theme: Theme): Update => put({ theme });
/** Another language of the interface; null is the reader's own. */
export const setLanguage = (lang: Language | null): Update => put({ lang });

/** Highlights an actor or takes its highlight away; highlighted actors stand in ascending order of id. */
export const toggleHighlight = (id: string): Update =>
  change(({ actor }) => ({ actor: actor.includes(id) ? actor.filter((other) => other !== id) : [...actor, id].sort() }));
export const clearHighlight: Update = put({ actor: [] });

/** Selects one thing. A filter does not undo it: what is filtered out stays selected and is said to be out of the picture. */
export const select = (selection: Selection): Update => put({ sel: canonicalSelection(selection) });
export const clearSelection: Update = put({ sel: null });
/** Selects what was looked for by name, in the whole picture: a moved camera may look past it. */
export const selectFound = (selection: Selection): Update => put({ sel: canonicalSelection(selection), camera: null });

/** Moves the camera, rounded and within bounds; null and (0, 0, 1) are the whole picture. */
export function setCamera(camera: Camera | null): Update {
  if (camera === null) return put({ camera });
  return Number.isNaN(camera.x + camera.y + camera.k) ? keep : put({ camera: canonicalCamera(camera) });
}

/** Puts an actor at a place, in thousandths of the picture; it stays there whatever is filtered. */
export const pinActor = (actor: string, x: number, y: number): Update =>
  Number.isNaN(x + y) ? keep : change((view) => ({ pin: canonicalPins([...view.pin, { actor, x, y }]) }));
export const unpinActor = (actor: string): Update => change((view) => ({ pin: view.pin.filter((pin) => pin.actor !== actor) }));
export const clearPins: Update = put({ pin: [] });

/** Every filter at its default; method, picture and selection as they are. */
export function resetFilters(view: View): View {
  const standard = defaultView();
  const filters = LINK_FIELDS.filter(({ part }) => part === 'filter').map(({ key }) => [key, standard[key]]);
  return mergedView(view, { ...view, ...Object.fromEntries(filters) });
}

/** The opening view (or the default) again, in the theme and language of now: a projector stays one, and a tour stays open. */
export const resetView =
  (opening: View = defaultView()): Update =>
  (view) =>
    mergedView(view, { ...opening, theme: view.theme, lang: view.lang, tour: view.tour, step: view.step });
