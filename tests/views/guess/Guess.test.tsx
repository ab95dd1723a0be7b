import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { startCaucus } from '../../../src/state/store';
import { guessKey, keepGuess, readGuess } from '../../../src/storage/guesses';
import { Details } from '../../../src/views/details/Details';
import { useShown } from '../../../src/views/page/useShown';
import { PictureRegion } from '../../../src/views/picture/PictureRegion';
import { stubLayout } from '../picture/region';

function Page() {
  const [corpus, view] = useShown();
  return (
    <>
      <PictureRegion corpus={corpus} view={view} />
      <Details corpus={corpus} view={view} />
    </>
  );
}

beforeEach(() => {
  stubLayout();
  localStorage.clear();
});

function show(link: string) {
  const corpus = shippedCorpus();
  const store = startCaucus(corpus, decodeView(link, corpus).view);
  render(<Page />);
  return store;
}

const standing = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(`${selector} [data-actor]`)].map((element) => element.getAttribute('data-actor'));

describe('an actor to be guessed', () => {
  it('stands in a column of its own and is revealed with its evidence beside the hands, which stay on the device', async () => {
    const { getState } = show('question=mpp-6-c9-unesco&hide=irn&sel=actor:irn');
    await waitFor(() => expect(standing('.stand.guess')).toEqual(['irn']));
    expect(standing('.stand:not(.guess)')).not.toContain('irn');
    expect(document.querySelector('.details')?.textContent).toContain('Hidden until revealed');
    expect(document.querySelector('.details')?.textContent).not.toMatch(/human rights|opposition/i);
    fireEvent.click(await screen.findByRole('button', { name: 'Show of hands' }));
    ['4', '0', '6'].forEach((value, at) => {
      fireEvent.change(screen.getAllByRole('textbox', { name: /^Hands for/ })[at]!, { target: { value } });
    });
    // Closed before it is revealed, the box has the hands again when it is opened.
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show of hands' }));
    expect(screen.getAllByRole('textbox', { name: /^Hands for/ }).map((field) => (field as HTMLInputElement).value)).toEqual([
      '4',
      '',
      '6',
    ]);
    fireEvent.submit(document.querySelector('.hands')!);
    expect(getState().view.hide).toEqual([]);
    expect(document.querySelector('.present-box .is-right')?.textContent).toMatch(/Against.*6 \(60%\).*on record/);
    expect(document.querySelector('.present-box')?.textContent).toContain('6 of 10 guessed the side on record.');
    expect(document.querySelector('.present-box .evidence')?.textContent).toContain('human rights');
    expect(standing('.stand.qualified-opposition')).toEqual(['irn']);
    expect(readGuess(guessKey(getState().corpus.meta.id, 'irn', 'mpp-6-c9-unesco'))).toEqual({ scale: 'three', counts: [4, 0, 6] });
  });

  it('is nowhere in the network, nor in what is counted', async () => {
    show('meeting=mpp-6,wcit-12&hide=irn');
    expect(await screen.findByRole('button', { name: 'Reveal all' })).toBeInTheDocument();
    expect(standing('.network')).not.toContain('irn');
    expect(standing('.network').length).toBeGreaterThan(5);
  });
});

describe('guesses kept on the device', () => {
  it('are read back, and nonsense is none', () => {
    keepGuess('a', { scale: 'five', counts: [1, 2, 3, 4, 5] });
    expect(readGuess('a')).toEqual({ scale: 'five', counts: [1, 2, 3, 4, 5] });
    expect(readGuess('b')).toBeNull();
    localStorage.setItem('caucus-guesses', '{"a":{"scale":"five","counts":[1,-2]},"b":7');
    expect(readGuess('a')).toBeNull();
    localStorage.setItem('caucus-guesses', '{"a":{"scale":"three","counts":[1,-2,0]}}');
    expect(readGuess('a')).toBeNull();
  });
});
