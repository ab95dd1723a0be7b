import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CorpusFile } from '../../../src/corpus/schema';
import { selectScope } from '../../../src/state/select';
import { corpusOf, exampleFile } from '../../corpus/example';
import { open, part, position, region, said, small, smallFile, stances } from './panels';

const first = { type: 'question', id: 'q1' } as const;

function fullFile(): CorpusFile {
  const at = { source: 'post', locator: 'l. 1' };
  return smallFile([position('bra', 'q1', '(-)', { condition: 'Another preamble' }), position('eu', 'q1', '+', { basis: 'rumoured' })], {
    voices: [{ id: 'v1', question: 'q1', who: 'several States', stance: 'neutral', basis: 'reported', summary: 'Wavered', ...at }],
    arguments: [
      { id: 'f1', issue: 'names', question: 'q1', side: 'for', text: 'It is time', ...at },
      { id: 'f2', issue: 'names', parent: 'f1', side: 'against', text: 'It is not', actor: 'usa', ...at },
      { id: 'f3', issue: 'names', question: 'q2', side: 'concern', text: 'Of another question', ...at },
      { id: 'f4', issue: 'names', parent: 'f3', side: 'concern', text: 'Under another question', ...at },
    ],
    outcomes: [
      { id: 'o1', question: 'q1', result: 'no-decision', summary: 'Left open', date: '2012-12-14', ...at },
      { id: 'o2', question: 'q5', result: 'deferred', summary: 'Put off', date: '2014-06', supersedes: 'o1', ...at },
      { id: 'o3', meeting: 'geneva', result: 'adopted', summary: 'Adopted after all', date: '2014-06', supersedes: 'o2', ...at },
    ],
  });
}

describe('the details of a question', () => {
  it('give the proposition, the meeting, the date and the rule', () => {
    open(first);
    expect(screen.getByRole('heading', { level: 2, name: 'Question 1' })).toBeVisible();
    expect(said()).toContain('That text 1 be adopted');
    expect(said()).toContain('Dubai · 3 December 2012 · to be decided by consensus');
  });

  it('say nothing of a rule that is not known', () => {
    const file = fullFile();
    for (const question of file.questions) delete question.rule;
    open(first, corpusOf(file));
    expect(said()).toContain('Dubai · 3 December 2012');
    expect(said()).not.toMatch(/to be decided|put to a decision|undefined/);
  });

  it('count every column and name who is in it, but nobody for having no record', () => {
    open(first, corpusOf(fullFile()));
    const columns = part('Who stands where')
      .getAllByRole('listitem')
      .map((item) => item.textContent?.trim());
    expect(columns).toContain('Support: 2IranSweden');
    expect(columns.some((text) => text?.startsWith('Qualified opposition: 1Brazil'))).toBe(true);
    expect(columns.some((text) => text?.startsWith('Opposition: 1United States'))).toBe(true);
    expect(columns.some((text) => text?.startsWith('Neutral: 0'))).toBe(true);
    // The European Union is there by rumour only.
    expect(columns.find((text) => text?.startsWith('No record: 1'))).not.toContain('European Union');
  });

  it('tell who stands alone, and who is in the way of consensus', () => {
    open(first);
    expect(said()).toContain('United States stands alone against it.');
    expect(part('In the way of consensus').getAllByRole('button')).toHaveLength(1);
  });

  it('know no blockers under another rule', () => {
    open({ type: 'question', id: 'a60' }, corpusOf(exampleFile()));
    expect(screen.queryByRole('heading', { name: 'In the way of consensus' })).toBeNull();
    expect(said()).toContain('Did not vote: 1Sweden');
  });

  it('close long lists', async () => {
    const file = smallFile();
    const many = Array.from({ length: 13 }, (_, at) => `s${at}`);
    file.actors.push(...many.map((id) => ({ id, name: `State ${id}`, kind: 'state' as const })));
    file.records = many.flatMap((id) => stances(id, '+'));
    open(first, corpusOf(file));
    expect(screen.queryByRole('button', { name: 'State s12' })).toBeNull();
    await userEvent.click(part('Who stands where').getByText('All 13'));
    expect(screen.getByRole('button', { name: 'State s12' })).toBeVisible();
  });

  it('tell the outcome and what overtook it, one after the other', () => {
    open(first, corpusOf(fullFile()));
    const outcome = part('What came of it');
    const items = outcome.getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(items[0]).toMatch(
      /no decision · 14 December 2012Left open.*Later overtaken:.*Question 5.*deferred.*Put off.*Later overtaken:.*Geneva.*adopted.*Adopted after all/,
    );
  });

  it('tell what an outcome overtook', () => {
    open({ type: 'question', id: 'q5' }, corpusOf(fullFile()));
    expect(said()).toContain('Overtakes: Question 1, no decision');
  });

  it('nest the arguments, and leave out those of other questions', () => {
    open(first, corpusOf(fullFile()));
    const reasons = part('Arguments');
    const time = reasons.getByText('It is time').closest('li');
    expect(time).toHaveTextContent('not attributed');
    expect(
      within(time as HTMLElement)
        .getByText('It is not')
        .closest('li'),
    ).toHaveTextContent('United States');
    expect(said()).not.toContain('another question');
  });

  it('list the unnamed, who are nowhere else', () => {
    const corpus = corpusOf(fullFile());
    open(first, corpus);
    expect(part('Unnamed voices').getByText('several States')).toBeVisible();
    expect(part('Unnamed voices').getByText('neutral')).toBeVisible();
    expect(part('Who stands where').queryByText('several States')).toBeNull();
  });

  it('open the evidence actor by actor', async () => {
    open(first, corpusOf(fullFile()));
    await userEvent.click(screen.getByText('Evidence by actor (4)'));
    await userEvent.click(screen.getByText('Brazil: qualified opposition'));
    expect(within(region()).getByText('Another preamble', { exact: false })).toBeVisible();
    await userEvent.click(screen.getByText('Not counted in this view (1)'));
    expect(within(region()).getByText('eu on q1')).toBeVisible();
  });

  it('show only this question, whatever was filtered', async () => {
    // All who spoke on q2 are for it: it is not contested.
    const store = open({ type: 'question', id: 'q2' }, small, { meeting: ['geneva'], issue: ['media'], from: '2014', contested: true });
    expect(said()).toContain('The filters leave this question out of the picture.');
    await userEvent.click(screen.getByRole('button', { name: 'Show only this question' }));
    const { view } = store.getState();
    expect([...selectScope(small, view).questions].map((at) => small.questions[at]?.id)).toEqual(['q2']);
    expect(said()).not.toContain('out of the picture');
  });

  it('colour the network by it and back', async () => {
    const store = open(first);
    const button = screen.getByRole('button', { name: 'Colour the network by this question' });
    await userEvent.click(button);
    expect(store.getState().view.color).toBe('stance:q1');
    expect(button).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(button);
    expect(store.getState().view.color).not.toBe('stance:q1');
  });
});
