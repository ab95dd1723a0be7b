import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, KINDS } from '../../src/corpus/vocabulary';
import { decodeView, encodeView } from '../../src/state/link';
import type { Update } from '../../src/state/updates';
import * as updates from '../../src/state/updates';
import { clearHypotheses, forget, suppose } from '../../src/state/whatIf';
import {
  ALL,
  AWKWARD,
  arbitraryDate,
  arbitraryHypothesis,
  arbitrarySelection,
  arbitraryView,
  awkwardCorpus,
  frozen,
  rangeNotices,
} from './awkward';

const id = fc.constantFrom(...AWKWARD, 'gone');
const which = fc.oneof(fc.constantFrom('all' as const, 'none' as const), fc.array(id));
const number = fc.oneof(fc.double(), fc.integer({ min: -30, max: 30 }));
const dateText = fc.option(fc.oneof(arbitraryDate, fc.constantFrom('2013-02-30', 'soon')));
const LISTS = [
  [ALL.meeting, updates.toggleMeeting, updates.onlyMeeting, updates.setMeetings],
  [ALL.issue, updates.toggleIssue, updates.onlyIssue, updates.setIssues],
  [ALL.question, updates.toggleQuestion, updates.onlyQuestion, updates.setQuestions],
] as const;

/** Updates that name a value: doing one twice is doing it once. */
const settings: fc.Arbitrary<Update> = fc.oneof(
  ...LISTS.flatMap(([every, , only, set]) => [id.map((one) => only(one, every)), which.map((some) => set(some, every))]),
  fc.constantFrom(...KINDS).map(updates.onlyKind),
  fc.subarray([...KINDS]).map(updates.setKinds),
  id.map((one) => updates.onlyGroup(one, ALL.group)),
  which.map((some) => updates.setGroups(some, ALL.group)),
  fc.tuple(dateText, dateText).map(([from, to]) => updates.setRange(from, to)),
  dateText.map(updates.setAt),
  fc.subarray([...BASES]).map(updates.setBasis),
  number.map(updates.setMin),
  fc.boolean().map(updates.setContested),
  fc.constantFrom('net' as const, 'kappa' as const).map(updates.setMeasure),
  fc.constantFrom('side' as const, 'half' as const).map(updates.setQualified),
  fc.constantFrom('own' as const, 'members' as const).map(updates.setBlocs),
  fc.constantFrom('all' as const, 'mixed' as const).map(updates.setTies),
  fc.constantFrom('some' as const, 'all' as const).map(updates.setDraw),
  fc.constantFrom('group' as const, 'plain' as const).map(updates.setColour),
  fc.constantFrom('auto' as const, 'dark' as const).map(updates.setTheme),
  fc.constantFrom(null, 'en' as const).map(updates.setLanguage),
  arbitrarySelection.map(updates.select),
  fc.record({ x: number, y: number, k: number }).map(updates.setCamera),
  fc.tuple(fc.constantFrom(...AWKWARD), number, number).map((pin) => updates.pinActor(...pin)),
  id.map(updates.unpinActor),
  arbitraryView.map(updates.resetView),
  arbitraryHypothesis.map(suppose),
  arbitraryHypothesis.map(({ actor, question }) => forget(actor, question)),
  fc.constantFrom(
    updates.clearHighlight,
    updates.clearSelection,
    updates.clearPins,
    updates.resetFilters,
    updates.setCamera(null),
    clearHypotheses,
  ),
);

/** Updates that turn something over: doing one of something there is twice is doing nothing. */
const toggles: fc.Arbitrary<Update> = fc.oneof(
  ...LISTS.map(([every, toggle]) => id.map((one) => toggle(one, every))),
  fc.constantFrom(...KINDS).map(updates.toggleKind),
  fc.constantFrom(...BASES).map(updates.toggleBasis),
  fc.constantFrom(...AWKWARD).map(updates.toggleHighlight),
);

describe('every update', () => {
  const corpus = awkwardCorpus();

  it('leaves a view that its link gives back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            settings,
            toggles,
            id.map((one) => updates.toggleGroup(one, ALL.group)),
          ),
        ),
        (done) => {
          const view = done.reduce((now, update) => frozen(update(now)), frozen());
          expect(decodeView(encodeView(view), corpus)).toEqual({ view, notices: rangeNotices(view) });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that names a value changes nothing the second time, not even the reference', () => {
    fc.assert(
      fc.property(arbitraryView, settings, (view, update) => {
        const once = frozen(update(frozen(view)));
        expect(update(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('that turns something over turns it back', () => {
    fc.assert(
      fc.property(arbitraryView, toggles, (view, update) => {
        expect(update(frozen(update(frozen(view))))).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });
});
