import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { shownCorpus } from '../../../src/state/shown';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/state/view';
import { ExportButton } from '../../../src/views/page/ExportButton';
import { corpusOf, exampleFile } from '../../corpus/example';

// Nothing here is hidden, and jsdom is slow to tell so of every element.
configure({ defaultHidden: true });

const corpus = corpusOf(exampleFile());
const saved: { name: string; blob: Blob }[] = [];

function Button() {
  const view = useCaucus((state) => state.view);
  return <ExportButton corpus={shownCorpus(corpus, view)} view={view} />;
}

async function show(view: Partial<View> = {}) {
  startCaucus(corpus, { ...defaultView(), ...view });
  render(<Button />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByRole('menu', { name: 'Export' });
  return user;
}

const focused = () => document.activeElement?.textContent;

// The menu is loaded when it is first asked for, which takes longer here than a test waits.
beforeAll(() => import('../../../src/views/export/Exports'));

beforeEach(() => {
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() });
  });
});

describe('the export menu', () => {
  it('names its items as they are documented', async () => {
    await show();
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    const documented = [
      'Ties (CSV)',
      'Coalitions (CSV)',
      'Positions (CSV)',
      'Matrix (CSV)',
      'Corpus (JSON)',
      'GEXF',
      'GraphML',
      'SVG',
      'PNG',
      'PowerPoint',
    ];
    expect(names).toEqual(expect.arrayContaining(documented));
    expect(names).toEqual(expect.arrayContaining(['Copy picture', 'Handout (print)', 'Cite this view', 'QR code']));
  });

  it('is worked by keyboard alone', async () => {
    const user = await show();
    expect(focused()).toBe('Ties (CSV)');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Coalitions (CSV)');
    await user.keyboard('{End}{ArrowDown}{ArrowUp}');
    expect(focused()).toBe('QR code');
    await user.keyboard('g');
    expect(focused()).toBe('GEXF');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('Export');
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Saved as caucus-example-ties.csv'));
    expect(await saved[0]?.blob.text()).toBe(
      'actor_a,actor_b,shared,aligned,opposed,score,tie\nirn,nam,1,1,0,1,aligned\nirn,usa,1,0,1,-1,opposed\n',
    );
    expect(focused()).toBe('Export');
  });

  it('closes when something else is pressed', async () => {
    const user = await show();
    await user.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('after a choice', () => {
  it('says why a file could not be made', async () => {
    const user = await show();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
      throw new Error('the disk is full');
    });
    await user.click(screen.getByRole('menuitem', { name: 'GEXF' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('GEXF could not be made: the disk is full'));
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('refuses data while a stance is supposed, with the reason, and no picture', async () => {
    const user = await show({ what: [{ actor: 'swe', question: 'c9', stance: 'support' }] });
    for (const name of ['Ties (CSV)', 'Positions (CSV)', 'Coalitions (CSV)', 'GraphML']) {
      if (!screen.queryByRole('menu')) await user.click(screen.getByRole('button', { name: 'Export' }));
      await user.click(screen.getByRole('menuitem', { name }));
      expect(screen.getByRole('status').textContent).toContain(`${name} is not made while stances are supposed`);
    }
    expect(saved).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'Cite this view' }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  it('leaves hidden sides out of the data in view, says so, and refuses those of the whole corpus', async () => {
    const user = await show({ hide: ['usa'] });
    await user.click(screen.getByRole('menuitem', { name: 'Ties (CSV)' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Hidden sides are left out of it.'));
    expect(await saved[0]?.blob.text()).not.toContain('usa');
    for (const name of ['Positions (CSV)', 'Corpus (JSON)']) {
      await user.click(screen.getByRole('button', { name: 'Export' }));
      await user.click(screen.getByRole('menuitem', { name }));
      expect(screen.getByRole('status').textContent).toContain(`${name} is not made while sides are hidden`);
    }
    expect(saved).toHaveLength(1);
  });

  it('says that there is no way to copy a picture', async () => {
    const user = await show();
    await user.click(screen.getByRole('menuitem', { name: 'Copy picture' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/does not let a page copy pictures/));
  });

  it('cites the view, and copies a form', async () => {
    const user = await show({ min: 3 });
    await user.click(screen.getByRole('menuitem', { name: 'Cite this view' }));
    const form = await screen.findByRole('region', { name: 'BibTeX' });
    expect(form.textContent).toContain('#min=3');
    await user.click(screen.getByRole('button', { name: 'Copy BibTeX' }));
    expect(await navigator.clipboard.readText()).toContain('@misc{caucus-example,');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows the code of the link', async () => {
    const user = await show({ min: 3 });
    await user.click(screen.getByRole('menuitem', { name: 'QR code' }));
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeInTheDocument();
  });

  it('says that a link is too long for a code', async () => {
    const user = await show({ pin: Array.from({ length: 400 }, (_, at) => ({ actor: `actor-${at}`, x: 1, y: 1 })) });
    await user.click(screen.getByRole('menuitem', { name: 'QR code' }));
    expect(await screen.findByText(/more than a QR code holds/)).toBeInTheDocument();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
