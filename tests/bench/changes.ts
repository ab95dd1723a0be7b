import type { Corpus } from '../../src/corpus/corpus';
import { decodeView } from '../../src/state/link';
import { openingView } from '../../src/state/opening';
import { toggleMeeting } from '../../src/state/updates';
import type { View } from '../../src/state/view';

/** Filter changes of one picture: meetings ticked and unticked one after the other. */
export interface Changes {
  readonly title: string;
  readonly start: View;
  /** The meeting that each change toggles. */
  readonly toggled: readonly string[];
  /** The view after each change; no two are equal. */
  readonly views: readonly View[];
}

const CHANGES = 12;

/** Counts in Gray code: every change toggles one of four meetings, and no choice of them comes twice. */
function changes(title: string, { meetings }: Corpus, start: View, four: readonly string[]): Changes {
  const all = meetings.map(({ id }) => id);
  const toggled = Array.from({ length: CHANGES }, (_, at) => four[31 - Math.clz32((at + 1) & -(at + 1))] ?? '');
  let view = start;
  const views = toggled.map((id) => (view = toggleMeeting(id, all)(view)));
  return { title, start, toggled, views };
}

/** Twelve changes each of the opening picture, of the General Assembly's roll-calls and of every meeting. */
export function changesOf(corpus: Corpus): readonly Changes[] {
  const viewOf = (link: string): View => decodeView(link, corpus).view;
  const assemblies = corpus.meetings.map(({ id }) => id).filter((id) => /^unga-\d+$/.test(id));
  return [
    changes('the opening picture', corpus, openingView(corpus).view, ['unga-74', 'unga-75', 'mpp-6', 'wcit-12']),
    changes('the whole UN', corpus, viewOf(`meeting=${assemblies.join(',')}`), ['unga-78', 'unga-77', 'unga-75', 'unga-73']),
    changes('every meeting', corpus, viewOf(''), ['unga-78', 'wcit-12', 'mpp-6', 'unga-74']),
  ];
}
