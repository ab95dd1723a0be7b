import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Language } from '../../../src/state/view';
import { Told } from '../../../src/views/page/Told';
import { useLanguage } from '../../../src/views/page/useLanguage';
import { ToldLanguage } from '../../../src/views/page/useTold';
import { useWords } from '../../../src/views/page/useWords';
import { keepLanguage, keptLanguage } from '../../../src/storage/language';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { LanguageChoice } from '../../../src/views/page/LanguageChoice';
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

function Page() {
  const lang = useCaucus(({ view }) => view.lang);
  return (
    <>
      <Sign lang={lang} />
      <LanguageChoice lang={lang} />
    </>
  );
}

afterEach(() => {
  keepLanguage(null);
  return act(() => speak('en'));
});

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

it('remembers on this device what was chosen, for links that name no language', async () => {
  const says = (text: string) => waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent(text));
  const choose = (value: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value } });
  startCaucus(shippedCorpus());
  const page = render(<Page />);
  choose('fr');
  await says('Filtres');
  page.unmount();
  await act(() => speak('en'));
  startCaucus(shippedCorpus());
  render(<Page />);
  await says('Filtres');
  expect(screen.getByRole('combobox')).toHaveValue('fr');
  choose('');
  await says('Filters');
  expect([screen.getByRole<HTMLSelectElement>('combobox').value, keptLanguage()]).toEqual(['', null]);
});
