import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Language } from '../../../src/state/view';
import { Told } from '../../../src/views/page/Told';
import { useLanguage } from '../../../src/views/page/useLanguage';
import { ToldLanguage } from '../../../src/views/page/useTold';
import { useWords } from '../../../src/views/page/useWords';
import { speak } from '../../../src/words/spoken';

function Sign({ lang }: { readonly lang: Language | null }) {
  useLanguage(lang);
  const { filters, sentence } = useWords();
  return (
    <ToldLanguage value="en">
      <h2>{filters.region}</h2>
      <p>{sentence.atMeetings(2)}</p>
      <Told>Iran</Told>
    </ToldLanguage>
  );
}

afterEach(() => act(() => speak('en')));

const root = (): string => `${document.documentElement.lang} ${document.documentElement.dir}`;
const told = (): string | null => screen.getByText('Iran').getAttribute('lang');

it('speaks the language that is asked for, or else the reader’s, and names it', async () => {
  const page = render(<Sign lang={null} />);
  expect(screen.getByRole('heading')).toHaveTextContent('Filters');
  expect([root(), told()]).toEqual(['en ltr', null]);
  page.rerender(<Sign lang="fr" />);
  await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('Filtres'));
  expect(screen.getByText('en 2 réunions.')).toBeVisible();
  expect([root(), told()]).toEqual(['fr ltr', 'en']);
  page.rerender(<Sign lang="ar-XB" />);
  await waitFor(() => expect(root()).toBe('ar-XB rtl'));
  page.rerender(<Sign lang="en-XA" />);
  await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('‹Fîîļţééŕš›'));
});

it('goes on in the last language asked for, whichever comes first', async () => {
  render(<Sign lang={null} />);
  await act(() => Promise.all([speak('es'), speak('fr')]));
  expect(screen.getByRole('heading')).toHaveTextContent('Filtres');
});
