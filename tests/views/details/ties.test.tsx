import { fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tiesOfOne } from '../../../src/analysis/relations';
import { TIE } from '../../../src/analysis/ties';
import { selectDyads, selectScores, selectTies } from '../../../src/state/select';
import { defaultView } from '../../../src/state/view';
import { corpusOf } from '../../corpus/example';
import { open, part, region, said, small, smallFile } from './panels';

describe('all ties of an actor', () => {
  it('are aligned, mixed, opposed, each by falling score', () => {
    const view = defaultView();
    const of = (id: string) =>
      tiesOfOne(selectDyads(small, view), selectTies(small, view), selectScores(small, view), small.index.actor.get(id) ?? -1).map(
        ({ actor, kind, score, n }) => [small.actors[actor]?.id, kind, score, n],
      );
    // Iran and Sweden: 4 − 1 of 6; Iran and the United States: opposed on q1 and q5; Sweden and they: on q1, and alike on q5.
    expect(of('irn')).toEqual([
      ['swe', TIE.aligned, 0.5, 6],
      ['usa', TIE.opposed, -1, 2],
    ]);
    expect(of('usa')).toEqual([
      ['swe', TIE.mixed, 0, 2],
      ['irn', TIE.opposed, -1, 2],
    ]);
    expect(of('bra')).toEqual([]);
  });

  it('can be searched, and opened', () => {
    const { getState } = open({ type: 'actor', id: 'irn' });
    const fold = within(region()).getByText('All ties (2)').closest('details') as HTMLDetailsElement;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(fold.textContent).toContain('Sweden aligned, 0.5 (6)');
    fireEvent.change(within(fold).getByRole('searchbox'), { target: { value: 'USA' } });
    expect(
      within(fold)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Tie with United States']);
    fireEvent.click(within(fold).getByRole('button'));
    expect(getState().view.sel).toEqual({ type: 'tie', a: 'irn', b: 'usa' });
  });
});

describe('who changed sides', () => {
  const file = smallFile();
  const turning = corpusOf({
    ...file,
    questions: file.questions.map((question) => (['q2', 'q3'].includes(question.id) ? { ...question, proposition: 'p' } : question)),
  });

  it.each(['issue:names', 'meeting:dubai'])('is told with %s: from which stance on what to which', (of) => {
    const [type, id = ''] = of.split(':');
    open({ type: type as 'issue' | 'meeting', id }, turning);
    const list = part('Who changed sides (2)');
    expect(list.getByRole('button', { name: 'Iran' })).toBeInTheDocument();
    expect(list.getByRole('button', { name: 'Sweden' })).toBeInTheDocument();
    expect(list.getAllByRole('button', { name: 'Question 2' })).toHaveLength(2);
    expect(list.getAllByRole('button', { name: 'Question 3' })).toHaveLength(2);
  });

  it('is not told where nobody did, on other questions, or by what the filters leave out', () => {
    open({ type: 'issue', id: 'media' }, turning);
    expect(said()).not.toContain('Who changed sides');
  });

  it('follows the filters', () => {
    open({ type: 'issue', id: 'names' }, turning, { question: ['q1', 'q2', 'q4'] });
    expect(said()).not.toContain('Who changed sides');
  });
});
