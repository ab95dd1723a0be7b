import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/state/view';
import { TopBar } from '../../../src/views/page/TopBar';
import { corpusOf, exampleFile } from '../../corpus/example';

const corpus = corpusOf({ ...exampleFile(), opening: 'meeting=mpp-6' });

function Bar({ onFilters }: { readonly onFilters: () => void }) {
  return (
    <TopBar
      corpus={corpus}
      view={useCaucus(({ view }) => view)}
      hasFilters={false}
      onFilters={onFilters}
      onTours={() => {}}
      onPresent={() => {}}
    />
  );
}

function show(more: Partial<View> = {}, onFilters = () => {}): CaucusStore {
  const store = startCaucus(corpus, { ...defaultView(), ...more });
  render(<Bar onFilters={onFilters} />);
  return store;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the top bar', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();

  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText }, languages: ['en'] });
  });

  it('names the corpus', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('CaucusExample');
  });

  it('shares the address of the view, even before the address bar has it, and says that it did', async () => {
    show({ min: 2 });
    press('Share');
    await act(async () => {});
    expect(writeText).toHaveBeenCalledExactlyOnceWith('http://localhost:3000/#min=2');
    expect(screen.getByRole('status').textContent).toMatch(/copied/i);
  });

  it('shares no path of a disk', async () => {
    vi.stubGlobal('location', { protocol: 'file:', origin: 'null', pathname: '/home/me/single.html', href: 'file:///home/me/single.html' });
    show({ min: 2 });
    press('Share');
    await act(async () => {});
    expect(writeText).toHaveBeenCalledExactlyOnceWith('#min=2');
    expect(screen.getByRole('status').textContent).toMatch(/after the address of the page/);
    vi.unstubAllGlobals();
  });

  it('says what to do where the clipboard is refused', async () => {
    writeText.mockRejectedValue(new Error('refused'));
    show();
    press('Share');
    await act(async () => {});
    expect(screen.getByRole('status').textContent).toMatch(/address/i);
    expect(screen.getByRole('status').textContent).not.toMatch(/copied/i);
  });

  it('resets to the opening picture in the theme of now', () => {
    const { getState } = show({ min: 3, theme: 'projector', sel: { type: 'actor', id: 'irn' } });
    press('Reset view');
    expect(getState().view).toEqual({ ...defaultView(), meeting: ['mpp-6'], theme: 'projector' });
  });

  it('sets the theme', () => {
    const { getState } = show();
    expect(screen.queryByRole('combobox')).toBeNull();
    press('Appearance');
    fireEvent.change(screen.getByRole('combobox', { name: 'Theme' }), { target: { value: 'dark' } });
    expect(getState().view.theme).toBe('dark');
  });

  it('sets the language, or leaves it to the device', () => {
    const { getState } = show();
    press('Appearance');
    const choice = screen.getByRole('combobox', { name: 'Language' });
    expect([...choice.children].map(({ textContent }) => textContent)).toEqual([
      'Language of the device',
      'English',
      'Français',
      'Español',
    ]);
    fireEvent.change(choice, { target: { value: 'fr' } });
    expect(getState().view.lang).toBe('fr');
    fireEvent.change(choice, { target: { value: '' } });
    expect(getState().view.lang).toBeNull();
  });

  it('opens the filters on a narrow screen', () => {
    const onFilters = vi.fn<() => void>();
    show({}, onFilters);
    press('Filters');
    expect(onFilters).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Filters' })).toHaveAttribute('aria-expanded', 'false');
  });
});
