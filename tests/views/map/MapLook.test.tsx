import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { selectScope } from '../../../src/state/select';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import { SCALE, toneOfScore } from '../../../src/views/map/readings';
import { MapLook } from '../../../src/views/map/MapLook';
import { stubLayout } from '../picture/region';

configure({ defaultHidden: true });

const corpus = shippedCorpus();
const MPP = 'meeting=mpp-6&view=map&color=stance:mpp-6-c9-unesco';

function Shown() {
  return <MapLook corpus={corpus} view={useCaucus(({ view }) => view)} />;
}
function show(link: string): CaucusStore {
  const { view, notices } = decodeView(link, corpus);
  expect(notices).toEqual([]);
  const store = startCaucus(corpus, view);
  render(<Shown />);
  return store;
}
const state = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^${name},`) });
const shadeOf = (code: string): string => document.querySelector(`g[data-state="${code}"] > .ground`)?.getAttribute('class') ?? '';

beforeEach(stubLayout);
afterEach(cleanup);

describe('the map', () => {
  it('says of each state its stance and its place in the list, and shades its land', () => {
    show(MPP);
    expect(state('Iran').getAttribute('aria-label')).toMatch(/^Iran, opposed \(qualified\) on C9: UNESCO text; 3 of 9$/);
    expect([shadeOf('IRN'), shadeOf('SWE'), shadeOf('CUB')]).toEqual([
      'ground qualified-opposition',
      'ground support',
      'ground qualified-support',
    ]);
    expect(shadeOf('BRA')).toMatch(/none|^$/);
  });

  it('shows everybody in view, on the map or beside it', () => {
    const store = show(MPP);
    const shown = [...document.querySelectorAll('[data-actor]')].map((element) => element.getAttribute('data-actor'));
    const inView = Array.from(selectScope(corpus, store.getState().view).actors, (actor) => corpus.actors[actor]?.id);
    expect(shown.toSorted()).toEqual(inView.toSorted());
    expect(within(screen.getByRole('region', { name: 'Not on the map' })).getByText('UNESCO')).toBeTruthy();
  });

  it('takes the first question in view where none is named, and another when it is chosen', async () => {
    const store = show('meeting=mpp-6&view=map');
    const chosen = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Question' });
    const [first] = selectScope(corpus, store.getState().view).questions;
    expect(chosen.value).toBe(corpus.questions[first ?? -1]?.id);
    await userEvent.selectOptions(chosen, 'mpp-6-c9-unesco');
    expect(store.getState().view.color).toBe('stance:mpp-6-c9-unesco');
    expect(shadeOf('SWE')).toBe('ground support');
  });

  it('compares with the selected state, and with no record says so', async () => {
    const store = show('meeting=mpp-6&view=map');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Map shows' }), 'agreement');
    expect(screen.getByText(/^Select a state on the map/)).toBeTruthy();
    await userEvent.click(state('Iran'));
    expect(store.getState().view).toMatchObject({ shade: 'agreement', sel: { type: 'actor', id: 'irn' } });
    expect(shadeOf('IRN')).toBe('ground itself');
    expect(state('Sweden').getAttribute('aria-label')).toMatch(/^Sweden, agreement with Iran -.*, opposed, on \d+ shared questions?; /);
  });

  it('says in words what it shows, where there are no controls too', async () => {
    const caption = () => document.querySelector('.map-caption')?.textContent;
    show(MPP);
    expect(caption()).toBe('Stance on C9: UNESCO text · MPP 6');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Map shows' }), 'agreement');
    expect(caption()).toBeUndefined();
    await userEvent.click(state('Iran'));
    expect(caption()).toBe('Agreement with Iran');
    expect(document.querySelector('.map-caption')?.closest('.picture-controls')).toBeNull();
  });

  it('marks what is supposed', () => {
    show(`${MPP}&what=irn~mpp-6-c9-unesco~support`);
    expect(shadeOf('IRN')).toBe('ground support');
    expect(state('Iran').getAttribute('aria-label')).toMatch(/^Iran, for on C9: UNESCO text, hypothetical; /);
    expect(state('Iran').querySelector('.supposed')).not.toBeNull();
  });

  it('fades all but the highlighted and moves nothing', () => {
    show(`${MPP}&actor=irn`);
    expect(state('Iran').getAttribute('class')).not.toContain('faded');
    expect(state('Sweden').getAttribute('class')).toContain('faded');
  });
});

describe('the scale of agreement', () => {
  it('gives an edge to the part nearer to agreement, whatever the range of the measure', () => {
    expect([1, 0.6, 0.59, 0.2, 0, -0.2, -0.21, -0.6, -0.61, -1].map((score) => toneOfScore(score, 'net'))).toEqual([
      'support',
      'support',
      ...Array<string>(2).fill('qualified-support'),
      'neutral',
      'neutral',
      ...Array<string>(2).fill('qualified-opposition'),
      'opposition',
      'opposition',
    ]);
    expect([1, 0.8, 0.6, 0.5, 0.4, 0.2, 0].map((score) => toneOfScore(score, 'share'))).toEqual([
      'support',
      'support',
      'qualified-support',
      'neutral',
      'neutral',
      'qualified-opposition',
      'opposition',
    ]);
    expect(SCALE.map(({ from }) => from)).toEqual([0.6, 0.2, -0.2, -0.6, -1]);
  });
});
