import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Mapping } from '../../../src/exchange/read/mapping';
import 'fake-indexeddb/auto';
import { keepCorpus } from '../../../src/storage/corpora';
import { MappingStep } from '../../../src/views/open/MappingStep';
import { corpusIn, fileOf, mapped, newReading } from '../../exchange/read/files';

async function show(content: string) {
  const ask = await newReading().open([fileOf(content)]);
  if (ask.kind !== 'ask') throw new Error(ask.kind);
  const [onOpen, onTable, onCancel] = [vi.fn<(mapping: Mapping) => void>(), vi.fn<(name: string) => void>(), vi.fn<() => void>()];
  render(<MappingStep ask={ask} initial={ask.shape.proposal} onOpen={onOpen} onTable={onTable} onCancel={onCancel} />);
  return { onOpen, onTable, onCancel };
}

const column = (header: string): HTMLElement => screen.getByRole('combobox', { name: `Meaning of the column “${header}”` });
const value = (text: string): HTMLElement => screen.getByRole('combobox', { name: `Stance that “${text}” stands for` });
const choose = (select: HTMLElement, choice: string) => fireEvent.change(select, { target: { value: choice } });
const open = () => fireEvent.click(screen.getByText('Open with this mapping'));

const LONG = 'who,about,vote,note\nA,Q,1,x\nB,Q,0,x\nC,Q,1,y\n';
const WIDE = 'country,Media,Names,remark\nA,1,-1,one\nB,-1,1,two\n';

describe('the mapping step', () => {
  it('shows columns with samples and counts, and opens only when everything has been said', async () => {
    const { onOpen } = await show(LONG);
    expect(within(column('vote').closest('tr') as HTMLElement).getByText(/×2/)).toBeVisible();
    expect(column('vote')).toHaveValue('stance');
    expect(column('who')).toHaveValue('');
    expect(value('1')).toHaveValue('support');
    expect(value('0')).toHaveValue('');
    open();
    expect(onOpen).not.toHaveBeenCalled();
    expect(screen.getByText('Still needed: a column for “Actor”, a column for “Issue”, the meaning of one value.')).toBeVisible();
    choose(column('who'), 'actor');
    choose(column('about'), 'issue');
    choose(value('0'), 'opposition');
    open();
    expect(onOpen.mock.lastCall?.[0]).toMatchObject({
      layout: 'long',
      columns: expect.arrayContaining([
        ['actor', 'who'],
        ['issue', 'about'],
        ['stance', 'vote'],
      ]) as unknown,
      stances: [
        ['1', 'support'],
        ['0', 'opposition'],
      ],
    });
  });

  it('takes a meaning from the column that had it', async () => {
    await show(LONG);
    choose(column('note'), 'stance');
    expect(column('vote')).toHaveValue('');
    expect(value('x')).toHaveValue('');
  });

  it('reads a matrix either way round', async () => {
    const { onOpen } = await show(WIDE);
    expect(screen.getByRole('radio', { name: 'Each row is an actor, columns are issues' })).toBeChecked();
    choose(column('remark'), '');
    open();
    expect(onOpen.mock.lastCall?.[0]).toMatchObject({ layout: 'actors', names: 'country', items: ['Media', 'Names'] });
    fireEvent.click(screen.getByRole('radio', { name: 'Each row is an issue, columns are actors' }));
    open();
    expect(onOpen.mock.lastCall?.[0]).toMatchObject({ layout: 'issues', names: 'country', items: ['Media', 'Names'] });
  });

  it('takes a saved mapping for a table of this shape, and no other file', async () => {
    const { onOpen } = await show(LONG);
    const input = screen.getByLabelText('Use a saved mapping', { selector: 'input' });
    await userEvent.upload(input, new File(['{"a":1}'], 'x.json'));
    expect(await screen.findByText('That file is no mapping.')).toBeVisible();
    const mapping: Mapping = {
      format: 'caucus-mapping/1',
      layout: 'long',
      columns: [
        ['actor', 'who'],
        ['issue', 'about'],
        ['stance', 'vote'],
      ],
      names: null,
      items: [],
      stances: [
        ['0', 'neutral'],
        ['1', 'support'],
      ],
      dates: 'ymd',
      kind: 'person',
      basis: 'record',
      merges: [],
    };
    await userEvent.upload(input, new File([JSON.stringify({ ...mapping, columns: [['actor', 'elsewhere']] })], 'x.json'));
    expect(await screen.findByText('That mapping is for other columns.')).toBeVisible();
    await userEvent.upload(input, new File([JSON.stringify(mapping)], 'x.json'));
    await vi.waitFor(() => expect(value('0')).toHaveValue('neutral'));
    open();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(mapping);
  });

  it('offers the mapping of a kept corpus that was read from such a table', async () => {
    const said = (proposal: Mapping): Mapping => ({
      ...proposal,
      columns: [...proposal.columns, ['actor', 'who'], ['issue', 'about']],
      stances: [...proposal.stances, ['0', 'neutral']],
    });
    const corpus = corpusIn(await mapped(LONG, said));
    await keepCorpus(corpus, 'aaaaaaaa');
    await keepCorpus(corpusIn(await mapped(WIDE, (proposal) => ({ ...proposal, items: ['Media', 'Names'] }))), 'bbbbbbbb');
    const { onOpen } = await show(LONG);
    const select = await screen.findByRole('combobox', { name: 'As in a corpus of this device' });
    expect(
      within(select)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Choose…', 'table']);
    fireEvent.change(select, { target: { value: within(select).getByText('table').getAttribute('value') } });
    expect(value('0')).toHaveValue('neutral');
    open();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(corpus.file.mapping);
  });
});
