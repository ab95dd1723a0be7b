import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { selectScope } from '../../../src/state/select';
import { corpusOf, exampleFile } from '../../corpus/example';
import { open, part, position, region, said, small, smallFile, stances } from './panels';

describe('the details of a meeting', () => {
  it('tell date, place, body, decision, coverage, participants and sources', () => {
    open({ type: 'meeting', id: 'unga-60' }, corpusOf(exampleFile()));
    expect(screen.getByRole('heading', { level: 2, name: 'Sixtieth session' })).toBeVisible();
    expect(said()).toContain('13 September 2005 to 11 September 2006');
    expect(part('What was decided').getByText('The sources tell of no decision.')).toBeVisible();
    expect(part('What this corpus knows of it').getByText('One vote')).toBeVisible();
    expect(part('Participants').getByText(/^All are known: 2 participants/)).toBeVisible();
    expect(part('Sources').getByRole('link', { name: /UN Digital Library/ })).toBeVisible();
  });

  it('list outcomes of its own', () => {
    open({ type: 'meeting', id: 'mpp-6' }, corpusOf(exampleFile()));
    expect(part('What was decided').getByText('Later adopted')).toBeVisible();
    expect(said()).toContain('Overtakes: C9, no decision');
  });

  it('lead to its questions, and show only them', async () => {
    const store = open({ type: 'meeting', id: 'geneva' }, small, { issue: ['names'] });
    expect(
      part('Questions (3)')
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Question 5', 'Question 6', 'Question 7']);
    expect(part('Questions (3)').getAllByText(/not in view/)).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Show only this meeting' }));
    expect([...selectScope(small, store.getState().view).questions]).toEqual([4, 5, 6]);
    expect(part('Questions (3)').queryByText(/not in view/)).toBeNull();
  });

  it('admit that nothing was put to it', () => {
    const file = smallFile();
    file.meetings.push({ id: 'later', name: 'Later', short: 'Later', body: 'ITU', from: '2020', coverage: 'Nothing', sources: [] });
    open({ type: 'meeting', id: 'later' }, corpusOf(file));
    expect(said()).toContain('No question of this meeting is in the corpus');
    expect(within(region()).getAllByRole('button')).toHaveLength(1);
  });
});

describe('the details of an issue', () => {
  it('give its questions by meeting and all its arguments', () => {
    open({ type: 'issue', id: 'media' }, corpusOf(exampleFile()));
    expect(said()).toContain('Action Line C9');
    expect(part('Questions (1)').getByRole('button', { name: 'MPP 6' })).toBeVisible();
    expect(part('Questions (1)').getByRole('button', { name: 'C9' })).toBeVisible();
    const parent = part('Arguments').getByText('Time is short').closest('li') as HTMLElement;
    expect(within(parent).getByText('It is late')).toBeVisible();
  });
});

describe('the details of a group', () => {
  const file = smallFile();
  file.groups = [
    {
      id: 'three',
      name: 'Three',
      note: 'Two lists',
      vintages: [
        { asOf: '2012', label: 'list of 2012', source: 'acts', members: ['irn', 'swe', 'usa'] },
        { asOf: '2020', label: 'list of 2020', source: 'acts', members: ['irn', 'swe'] },
      ],
      sources: ['acts'],
    },
  ];
  const corpus = corpusOf(file);

  it('give the members of the list that the view’s date asks for', () => {
    open({ type: 'group', id: 'three' }, corpus, { at: '2013' });
    expect(part('Members (3)').getByText('As in: list of 2012')).toBeVisible();
    expect(part('Members (3)').getByRole('button', { name: 'United States' })).toBeVisible();
    expect(said()).toContain('Two lists');
  });

  it('give the latest list without a date', () => {
    open({ type: 'group', id: 'three' }, corpus);
    expect(part('Members (2)').getByText('As in: list of 2020')).toBeVisible();
  });

  it('tell how far they stood together, question by question', () => {
    open({ type: 'group', id: 'three' }, corpus, { at: '2013' });
    const rows = screen.getAllByRole('row').map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map((cell) => cell.textContent),
    );
    // q1: two for, one against: Rice 0.33, AI (2 − ½)/3. q2: two for. q6: one neutral, one for: Rice 1, AI (1 − ½)/2.
    expect(rows[1]).toEqual(['2', '0', '1', '0.33', '0.5']);
    expect(rows[2]).toEqual(['2', '0', '0', '1', '1']);
    expect(rows[6]).toEqual(['1', '1', '0', '1', '0.25']);
  });

  it('call an index undefined where nobody takes a side', () => {
    const neutral = corpusOf({ ...file, records: [...stances('irn', '0'), position('swe', 'q1', '0')] });
    open({ type: 'group', id: 'three' }, neutral);
    const cells = within(screen.getAllByRole('row')[1] as HTMLElement).getAllByRole('cell');
    expect(cells[3]).toHaveTextContent(/^–/);
    expect(cells[3]).toHaveAttribute('title', 'undefined: no member takes a side here');
    expect(cells[4]).toHaveTextContent('1');
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  it('show only this group', async () => {
    const store = open({ type: 'group', id: 'three' }, corpus);
    await userEvent.click(screen.getByRole('button', { name: 'Show only this group' }));
    expect(store.getState().view.group).toEqual(['three']);
  });
});
