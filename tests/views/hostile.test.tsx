/** Script in every free text of a tour, a draft and a mapping, found in their schemas: all of it stays text. */
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Mapping } from '../../src/corpus/mapping';
import { shippedCorpus } from '../../src/corpus/shipped';
import type { Draft } from '../../src/drafts/draft';
import { decodeView } from '../../src/state/link';
import { startCaucus } from '../../src/state/store';
import { unsavedOf } from '../../src/storage/own';
import { thisShelf } from '../../src/storage/thisShelf';
import { TourForm } from '../../src/tours/parse';
import { DraftScreen } from '../../src/views/draft/DraftScreen';
import { MappingStep } from '../../src/views/open/MappingStep';
import { TourRegion } from '../../src/views/tour/TourRegion';
import { exampleFile } from '../corpus/example';
import { textFields, withTexts } from '../corpus/textFields';
import { withTexts as corpusTexts } from '../exchange/hostile';
import { newReading, fileOf } from '../exchange/read/files';
import { lesson } from '../tours/lesson';
import { stubLayout } from './picture/region';

const SCRIPT = `'"></title></script><img src=x onerror=alert(1)>`;
/** Tells by its end which field it stands in. */
const told = (_: string, path: string): string => `${SCRIPT}${path}`;

/** What only a text can have made. */
const made = (): readonly Element[] => [...document.querySelectorAll('img, script, iframe, object, embed, base, [onerror], [src]')];

/** All that is read and all that stands in boxes. */
function shown(): string {
  const boxes = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value);
  const titles = [...document.querySelectorAll('[title], [aria-label]')].flatMap((one) => [one.getAttribute('title'), one.ariaLabel]);
  return [document.body.textContent, ...boxes, ...titles].join('\n');
}

const unseen = (paths: readonly string[]): readonly string[] => {
  const all = shown();
  return paths.filter((path) => !all.includes(`${SCRIPT}${path}`));
};

beforeEach(() => {
  stubLayout();
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }));
});

it('a tour, as it is read and as it is written', async () => {
  const corpus = shippedCorpus();
  const shelf = thisShelf();
  shelf.setState({ all: [] });
  const tour = withTexts(TourForm, { ...lesson({ corpus: corpus.meta.id }), about: 'x' }, told, true);
  const id = shelf.add(tour);
  const { view } = decodeView(`tour=${id}&step=one`, corpus);
  startCaucus(corpus, view);
  const region = (isEditing: boolean) => <TourRegion corpus={corpus} view={view} isEditing={isEditing} onEdit={() => {}} />;
  const { rerender } = render(region(false));
  await screen.findByRole('region', { name: 'Tour' });
  expect(made()).toEqual([]);
  expect(unseen(['title', 'steps[].title', 'steps[].text'])).toEqual([]);
  rerender(region(true));
  await screen.findByLabelText('Speaker notes');
  expect(made()).toEqual([]);
  expect(unseen(textFields(TourForm))).toEqual([]);
});

it('a draft: its head, its texts, and a record with all that is said of actor, meeting and question', () => {
  const file = exampleFile();
  const bare = corpusTexts({ ...file, sources: file.sources.map((source) => ({ ...source, text: 'x' })) }, () => SCRIPT, true);
  const draft: Draft = { id: 'my-draft', file: bare };
  startCaucus(shippedCorpus());
  render(<DraftScreen own={unsavedOf(draft, 0)} />);
  expect(made()).toEqual([]);
  expect(shown().split(SCRIPT).length).toBeGreaterThan(8);
  fireEvent.click(screen.getAllByRole('button', { name: new RegExp(SCRIPT.slice(0, 6)) })[0]!);
  expect(screen.getByLabelText('Summary')).toHaveValue(SCRIPT);
  expect(screen.getByLabelText('Doubt')).toHaveValue(SCRIPT);
  expect(made()).toEqual([]);
});

it('a mapping: headers, values and names in every layout', async () => {
  const [who, what, vote, more] = ['who', 'what', 'vote', 'more'].map((name) => `${SCRIPT}${name}`.replaceAll('"', '""'));
  const table = `"${who}","${what}","${vote}","${more}"\n"${who}1","${what}1","${vote}1",x\n"${who}2","${what}1","${vote}2",y\n`;
  const ask = await newReading().open([fileOf(table, `${SCRIPT}.csv`)]);
  if (ask.kind !== 'ask') throw new Error(ask.kind);
  const headers = ask.shape.columns.map(({ header }) => header);
  for (const layout of ['long', 'actors', 'issues'] as const) {
    const columns = [['actor', headers[0] ?? '']] as Mapping['columns'];
    const given: Mapping = {
      ...ask.shape.proposal,
      layout,
      columns,
      names: headers[0] ?? '',
      items: headers.slice(1),
      merges: [['actor', 'a', 'b']],
    };
    const initial = withTexts(Mapping, given, (own) => (own.includes(SCRIPT) ? own : SCRIPT));
    const { unmount } = render(<MappingStep ask={ask} initial={initial} onOpen={() => {}} onTable={() => {}} onCancel={() => {}} />);
    expect(made()).toEqual([]);
    expect(shown()).toContain(`${SCRIPT}vote1`);
    unmount();
  }
});
