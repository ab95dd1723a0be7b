/**
 * Named views of the shipped corpus as pictures that can be opened in a browser.
 * Whoever changes one says in the commit what changed in it and why it is right.
 */
import { waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';
import { drawing } from './picture/drawing';
import { showPicture, stubLayout } from './picture/region';

const VIEWS = {
  opening: shippedCorpus().meta.opening ?? '',
  'mpp-6': 'meeting=mpp-6',
  'un-2018-2023': 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78',
  'two-components': 'meeting=council-13,mpp-5',
  highlight: 'meeting=wcit-12&actor=irn,rus,usa',
  stance: 'meeting=mpp-6&color=stance:mpp-6-c9-unesco',
  map: 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78&view=map&color=stance:unga-73-27',
} as const;

const DRAWN = '.network > svg, .map-box > svg';

beforeEach(stubLayout);

it.each(Object.entries(VIEWS))(
  'the picture %s is the reviewed one',
  async (name, link) => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    showPicture(link);
    await waitFor(() => expect(document.querySelector(DRAWN)).not.toBeNull(), { timeout: 20_000 });
    const sheets = ['tokens.css', 'picture.css', ...(name === 'map' ? ['map.css'] : [])];
    await expect(drawing(document.querySelector(DRAWN), sheets)).toMatchFileSnapshot(`pictures/${name}.svg`);
    expect(errors).not.toHaveBeenCalled();
  },
  30_000,
);
