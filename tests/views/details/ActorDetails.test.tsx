import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CorpusFile, Question } from '../../../src/corpus/schema';
import { corpusOf, exampleFile } from '../../corpus/example';
import { open, part, position, region, said, smallFile, stances } from './panels';

const iran = { type: 'actor', id: 'irn' } as const;

/** Iran for the first question of an issue and against the fifth, on the same or on another proposition. */
function turningFile(proposition: Partial<Question>): CorpusFile {
  const file = smallFile();
  const questions = file.questions.map((question) => Object.assign(question, { issue: 'names' }, proposition));
  return { ...file, questions, records: stances('irn', '+ . . . -') };
}

describe('the details of an actor', () => {
  it('say who it is', async () => {
    const file = smallFile();
    file.actors[1] = { id: 'swe', name: 'Sweden', kind: 'state', names: ['Kingdom of Sweden'], note: 'Northern' };
    open({ type: 'actor', id: 'swe' }, corpusOf(file));
    expect(said()).toContain('State');
    expect(said()).toContain('Kingdom of Sweden');
    expect(said()).toContain('Northern');
    await userEvent.click(screen.getByText('Member of 1 group'));
    expect(said()).toContain('EU members since 1 January 1995');
  });

  it('count its ties and those with whom it shares no question', () => {
    const more = stances('bra', '. . . . . . .').concat(position('bra', 'q4', '+'));
    open({ type: 'actor', id: 'usa' }, corpusOf(smallFile(more)));
    // Sweden: apart on q1, together on q5; Iran: apart on both; Brazil spoke on q4 only; the European Union is not in view.
    expect(said()).toContain('Aligned with 0, opposed to 1, mixed with 1; no shared question with 1.');
  });

  it('list the positions by meeting in time, with the evidence', () => {
    open(iran);
    const positions = part('Positions (7)');
    const headings = positions.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Dubai 3 December 2012 to 14 December 2012', 'Geneva June 2014']);
    const sixth = positions.getByRole('button', { name: 'Question 6' }).closest('li');
    expect(sixth).toHaveTextContent(/neutral.*on record.*irn on q6.*Final Acts.*p\. q6/);
  });

  it('close those of each meeting where there are hundreds', async () => {
    const file = smallFile();
    const [first, second] = file.questions;
    const questions = Array.from({ length: 301 }, (_, at) => ({ ...(at === 0 ? second! : first!), id: `n${at}`, short: `Number ${at}` }));
    questions[0]!.meeting = 'geneva';
    open(iran, corpusOf({ ...file, questions, records: questions.map(({ id }) => position('irn', id, '+')) }));
    const positions = part('Positions (301)');
    expect(positions.queryByText('Number 0')).toBeNull();
    await userEvent.click(positions.getByText('Geneva (1)'));
    expect(positions.getByRole('button', { name: 'Number 0' })).toBeVisible();
    expect(positions.getByText('Dubai (300)')).toBeVisible();
    expect(positions.queryByText('Number 1')).toBeNull();
  });

  it('do not take no record for a neutral stance', () => {
    open({ type: 'actor', id: 'bra' });
    expect(said()).toContain('No record on the questions in view. That is not a neutral stance.');
    expect(within(region()).queryByText('neutral')).toBeNull();
    expect(said()).toContain('Brazil is not in the picture');
  });

  it('keep overruled records for whoever asks', async () => {
    open(
      { type: 'actor', id: 'irn' },
      corpusOf(smallFile([position('irn', 'q1', '-', { id: 'early', basis: 'reported', summary: 'Said no at first' })])),
    );
    expect(said()).not.toContain('Said no at first');
    await userEvent.click(screen.getByText('Overruled by stronger or later (1)'));
    expect(screen.getByText('Said no at first')).toBeVisible();
    expect(part('Positions (7)').getByText('irn on q1')).toBeVisible();
  });

  it('list apart what is not counted in this view', () => {
    const rumour = position('bra', 'q1', '-', { basis: 'rumoured', summary: 'Is said to object' });
    open({ type: 'actor', id: 'bra' }, corpusOf(smallFile([rumour])));
    expect(part('Not counted in this view (1)').getByText('Is said to object')).toBeVisible();
    expect(part('Positions (0)').queryByText('Is said to object')).toBeNull();
  });

  it('count a rumour once it is asked for', () => {
    const rumour = position('bra', 'q1', '-', { basis: 'rumoured', summary: 'Is said to object' });
    open({ type: 'actor', id: 'bra' }, corpusOf(smallFile([rumour])), { basis: ['record', 'rumoured'] });
    expect(part('Positions (1)').getByText('Is said to object')).toBeVisible();
    expect(said()).not.toContain('Not counted');
  });

  it('close what the filters leave out in one place', async () => {
    open(iran, undefined, { meeting: ['geneva'] });
    expect(part('Positions (3)').queryByText('Dubai')).toBeNull();
    await userEvent.click(screen.getByText('On questions that are not in view (4)'));
    expect(within(region()).getByRole('button', { name: 'Dubai' })).toBeVisible();
  });

  it('call it a change of side only on the same proposition', () => {
    open(iran, corpusOf(turningFile({ proposition: 'same' })));
    expect(part('Changes of side (1)').getByText('Changed side')).toBeVisible();
    expect(part('Changes of side (1)').getByRole('button', { name: 'Question 5' })).toBeVisible();
  });

  it('else speak of a changed text, to whoever asks', async () => {
    open(iran, corpusOf(turningFile({})));
    expect(said()).not.toContain('Changes of side');
    await userEvent.click(screen.getByText('Opposite sides on different questions of one issue (1)'));
    expect(screen.getByText('On a changed text')).toBeVisible();
    expect(said()).not.toContain('Changed side');
  });

  it('rank the closest and the most distant, equals in one list', () => {
    // Brazil and the European Union are against Iran on q1 to q3.
    open(iran, corpusOf(smallFile([...stances('bra', '- - +'), ...stances('eu', '- - +')])));
    const told = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(told('Closest')).toEqual(['Tie with Sweden 0.5 (6)']);
    expect(told('Most distant')).toEqual(['Tie with Brazil −1 (3)', 'Tie with European Union −1 (3)']);
  });

  it('call nobody close where all are equally far', () => {
    open(iran, corpusOf(smallFile([], { records: [...stances('irn', '+ + +'), ...stances('bra', '- - -'), ...stances('swe', '- - -')] })));
    expect(within(screen.getByRole('list', { name: 'All 2 at the same distance' })).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByRole('list', { name: 'Closest' })).toBeNull();
    expect(screen.queryByRole('list', { name: 'Most distant' })).toBeNull();
  });

  it('rank by the measure of the view', async () => {
    const store = open(iran);
    // Iran and Sweden: 0.5 over six questions; the United States, apart on q1 and on q5, shares too few to be ranked beside them.
    expect(within(screen.getByRole('list', { name: 'The only score' })).getByRole('listitem')).toHaveTextContent('Sweden 0.5 (6)');
    expect(screen.queryByRole('list', { name: 'Closest' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Tie with Sweden' }));
    expect(store.getState().view.sel).toEqual({ type: 'tie', a: 'irn', b: 'swe' });
  });

  it('highlight it and take the highlight away', async () => {
    const store = open(iran);
    await userEvent.click(screen.getByRole('button', { name: 'Highlight' }));
    expect(store.getState().view.actor).toEqual(['irn']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove highlight' }));
    expect(store.getState().view.actor).toEqual([]);
  });

  it('list the votes it did not cast', async () => {
    open({ type: 'actor', id: 'swe' }, corpusOf(exampleFile()));
    await userEvent.click(screen.getByText('Did not vote (1)'));
    expect(screen.getByRole('button', { name: '60/45' })).toBeVisible();
    expect(said()).toContain('That is no stance.');
  });

  it('leave a statement for a bloc with the bloc', () => {
    const corpus = corpusOf(exampleFile());
    open({ type: 'actor', id: 'nam' }, corpus);
    expect(part('Positions (1)').getByText('Would accept with a change')).toBeVisible();
    expect(said()).toContain('Speaks for');
  });

  it('mark what a member has from its bloc, and let the bloc itself go', () => {
    const corpus = corpusOf(smallFile(stances('eu', '. . . . . . -')));
    open({ type: 'actor', id: 'swe' }, corpus, { blocs: 'members' });
    const last = part('Positions (7)').getByRole('button', { name: 'Question 7' }).closest('li');
    expect(last).toHaveTextContent(/Said by European Union, of which it was a member; extended in this view\..*opposition.*eu on q7/);
  });

  it('say that a bloc has left the picture, and bring it back', async () => {
    const store = open({ type: 'actor', id: 'eu' }, corpusOf(smallFile(stances('eu', '. . . . . . -'))), { blocs: 'members' });
    expect(said()).toContain('in this view what a bloc says is given to its members');
    expect(part('Positions (1)').getByText('eu on q7')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Let blocs speak for themselves' }));
    expect(store.getState().view.blocs).toBe('own');
    expect(said()).not.toContain('not in the picture');
  });

  it('say that two blocs of a member clash', () => {
    const file = smallFile([...stances('eu', '. . . . . . -'), position('usa', 'q7', '+')]);
    file.groups.push({ id: 'league', name: 'League', bloc: 'usa', members: [{ actor: 'swe' }], sources: [] });
    open({ type: 'actor', id: 'swe' }, corpusOf(file), { blocs: 'members' });
    expect(said()).toContain('European Union and United States say different things; so no record.');
  });
});
