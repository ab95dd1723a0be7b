import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/state/view';
import { corpusOf } from '../../corpus/example';
import { open, part, position, region, said, smallFile, stances } from './panels';

const tie = { type: 'tie', a: 'irn', b: 'swe' } as const;

describe('the details of a tie', () => {
  it('name both actors, each a way to its own details', async () => {
    const store = open(tie);
    expect(screen.getByRole('heading', { level: 2, name: 'Iran – Sweden' })).toBeVisible();
    await userEvent.click(within(screen.getByRole('heading', { level: 2 })).getByRole('button', { name: 'Sweden' }));
    expect(store.getState().view.sel).toEqual({ type: 'actor', id: 'swe' });
  });

  it('say in a sentence what the tie is made of, and why it is aligned', () => {
    open(tie);
    expect(said()).toContain('Aligned on 4, opposed on 1, neutral on 1, of 6 shared questions.');
    expect(said()).toContain(
      'Aligned: 4 against 1; the difference is more than a third of the 6 shared questions (3 × 3 = 9 > 6), so not mixed.',
    );
  });

  it('work out the mixed tie by its rule', () => {
    const corpus = corpusOf({ ...smallFile(), records: [...stances('irn', '+ + + + +'), ...stances('swe', '+ + + - -')] });
    open(tie, corpus);
    expect(said()).toContain('Aligned on 3, opposed on 2, neutral on 0, of 5 shared questions.');
    expect(said()).toContain(
      'Mixed: both happen, and the difference of 3 and 2 is at most a third of the 5 shared questions (3 × 1 = 3 ≤ 5).',
    );
  });

  it('keep nothing in common apart from neutrality', () => {
    open({ type: 'tie', a: 'irn', b: 'swe' }, corpusOf({ ...smallFile(), records: [...stances('irn', '+'), ...stances('swe', '. +')] }));
    expect(said()).toContain('No shared question');
    expect(said()).toContain('Undefined without a shared question; that is not 0.');
    expect(said()).not.toContain('neutral on');
  });

  it('close the evidence of each meeting where there are hundreds of shared questions', async () => {
    const file = smallFile();
    const [first] = file.questions;
    const questions = Array.from({ length: 301 }, (_, at) => ({ ...first!, id: `n${at}`, short: `Number ${at}` }));
    questions[0]!.meeting = 'geneva';
    const records = questions.flatMap(({ id }) => ['irn', 'swe'].map((actor) => position(actor, id, '+')));
    open(tie, corpusOf({ ...file, questions, records }));
    expect(within(region()).queryByRole('button', { name: 'Number 0' })).toBeNull();
    await userEvent.click(screen.getByText('Geneva (1)'));
    expect(within(region()).getByRole('button', { name: 'Number 0' })).toBeVisible();
    expect(within(region()).queryByRole('button', { name: 'Number 1' })).toBeNull();
  });

  it.each<[Measure, string]>([
    ['net', 'S = (a − d) / n = (4 − 1) / 6 = 0.5'],
    ['share', 'share = (n − ½ Σ|x − y|) / n = (6 − ½ × 3) / 6 = 0.75'],
    ['identical', 'identical / n = 4 / 6 ≈ 0.667'],
    ['dna', '(a − d) / ((p + q) / 2) = (4 − 1) / ((7 + 6) / 2) ≈ 0.462'],
    ['kappa', 'κ = (observed − expected) / (1 − expected) = (0.667 − 0.417) / (1 − 0.417) ≈ 0.429'],
  ])('fill the formula of %s in', (measure, formula) => {
    open(tie, undefined, { measure });
    expect(part('How the score comes about').getByText(formula)).toBeVisible();
  });

  it('say why κ is undefined', () => {
    open({ type: 'tie', a: 'irn', b: 'usa' }, undefined, { measure: 'kappa' });
    expect(said()).toContain('Undefined: κ asks for at least 5 shared questions, here are 2.');
  });

  it('count halves where a qualified stance counts half', () => {
    const corpus = corpusOf({ ...smallFile(), records: [...stances('irn', '+ +'), ...stances('swe', '(+) -')] });
    open(tie, corpus, { qualified: 'half' });
    expect(said()).toContain('Aligned on 0.5, opposed on 1, neutral on 0, of 2 shared questions.');
    expect(part('Aligned (1)').getByText(/counts half/)).toBeVisible();
    expect(said()).toContain('(0.5 − 1) / 2 = −0.25');
  });

  it('put the evidence of both sides beside each other, by what it counts as', () => {
    open(tie);
    expect(part('Aligned (4)').getAllByRole('listitem')).toHaveLength(4);
    const opposed = part('Opposed (1)');
    expect(opposed.getByRole('button', { name: 'Question 5' })).toBeVisible();
    const [iran, sweden] = ['Iran', 'Sweden'].map((name) => opposed.getByRole('heading', { name }).parentElement);
    expect(iran).toHaveTextContent(/support.*on record.*irn on q5/);
    expect(sweden).toHaveTextContent(/opposition.*on record.*swe on q5/);
    // Both stand at one place of one source, which is told once.
    expect(opposed.getAllByRole('link', { name: /Final Acts/ })).toHaveLength(1);
    expect(opposed.getByText(/p\. q5/)).toBeVisible();
    expect(part('No side (1)').getByRole('button', { name: 'Question 6' })).toBeVisible();
  });

  it('tell the source of each where the two are not written in one place', () => {
    const iran = position('irn', 'q1', '-', { source: 'post', locator: 'l. 7', condition: 'Until Monday' });
    open(tie, corpusOf({ ...smallFile(), records: [iran, ...stances('swe', '+')] }));
    const opposed = part('Opposed (1)');
    const [one, other] = ['Iran', 'Sweden'].map((name) => opposed.getByRole('heading', { name }).parentElement);
    expect(one).toHaveTextContent(/Condition: Until Monday.*Post on the meeting in Geneva, l\. 7/);
    expect(other).toHaveTextContent(/Final Acts.*p\. q1/);
  });

  it('tell the day of both where it is not that of the question', () => {
    const early = ['irn', 'swe'].map((actor) => position(actor, 'q1', '+', { date: '2012-12-05' }));
    open(tie, corpusOf({ ...smallFile(), records: early }));
    expect(part('Aligned (1)').getByText(/^5 December 2012/)).toBeVisible();
  });

  it('leave a mixed record out of the count, but not out of sight', () => {
    const twice = [position('swe', 'q6', '-', { id: 'other' })];
    open(tie, corpusOf(smallFile(twice)));
    expect(said()).toContain('of 5 shared questions.');
    expect(part('Not counted: a mixed record (1)').getByText('mixed record')).toBeVisible();
  });

  it('list what only one of the two is on record with, once it is asked for', async () => {
    open(tie);
    expect(within(region()).queryByRole('button', { name: 'Question 7' })).toBeNull();
    await userEvent.click(screen.getByText('Only Iran has a record (1)'));
    expect(within(region()).getByRole('button', { name: 'Question 7' })).toBeVisible();
    expect(said()).not.toContain('Only Sweden');
  });

  it('show what the members’ blocs said where it is given to them', () => {
    const file = smallFile();
    const corpus = corpusOf({ ...file, records: [...stances('irn', '+'), ...stances('eu', '-')] });
    open(tie, corpus, { blocs: 'members' });
    expect(said()).toContain('Aligned on 0, opposed on 1, neutral on 0, of 1 shared question.');
    expect(part('Opposed (1)').getByText('Said by European Union, of which it was a member; extended in this view.')).toBeVisible();
    expect(said()).toContain('eu on q1');
  });
});
