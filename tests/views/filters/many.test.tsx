import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { startCaucus } from '../../../src/state/store';
import { selectTicks } from '../../../src/state/ticks';
import { defaultView } from '../../../src/state/view';
import { Issues } from '../../../src/views/filters/Issues';
import { corpusOf } from '../../corpus/example';
import { councilCorpus } from './council';

it('lists three hundred of many issues, says how many more there are, and finds them', async () => {
  const { file } = councilCorpus();
  const [issue, question] = [file.issues[0]!, file.questions[0]!];
  const more = Array.from({ length: 398 }, (_, at) => `more-${at}`);
  const corpus = corpusOf({
    ...file,
    issues: [...file.issues, ...more.map((id) => ({ ...issue, id, name: id }))],
    questions: [...file.questions, ...more.map((id) => ({ ...question, id: `asked-${id}`, issue: id, short: id }))],
  });
  startCaucus(corpus);
  const none = { issueCounts: new Uint32Array(400), questionCounts: new Uint32Array(402) };
  render(<Issues corpus={corpus} ticks={selectTicks(corpus, defaultView())} {...none} />);
  expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(300);
  expect(screen.getByText('and 100 more: search finds them')).toBeInTheDocument();
  await userEvent.setup().type(screen.getByRole('searchbox', { hidden: true }), 'more-397');
  expect(screen.getByRole('checkbox', { hidden: true, name: 'more-397' })).toBeInTheDocument();
  expect(screen.queryByText(/more: search/)).toBeNull();
});
