import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus';
import { Evidence } from '../../../src/views/details/Evidence';
import { SourceLink } from '../../../src/views/details/SourceLink';
import { position, small } from './panels';

const record = position('irn', 'q1', '(-)', {
  basis: 'rumoured',
  date: '2014-06-01',
  condition: 'One more change',
  summary: 'Would accept with a change',
  locator: 'l. 20',
  onBehalfOf: 'eu',
  doubt: 'Not all members may agree',
});

/** A corpus whose first source has another address, as no parser would let it through. */
function withAddress(url: string): Corpus {
  return { ...small, sources: small.sources.map((source) => (source.id === 'acts' ? Object.assign({ ...source }, { url }) : source)) };
}

describe('the evidence of a record', () => {
  it('shows stance, basis, date, summary, condition, doubt, bloc, source and locator', () => {
    const { container } = render(<Evidence corpus={small} of={record} />);
    const says = ['qualified opposition', 'rumoured', '1 June 2014', 'Would accept with a change', 'Condition: One more change'];
    for (const text of [...says, 'Doubtful: Not all members may agree', 'For European Union', 'l. 20']) {
      expect(container).toHaveTextContent(text);
    }
    expect(screen.getByText('rumoured')).toHaveAttribute('title', 'corridor talk, by the source’s own word');
  });

  it('quotes the passage where the corpus has the text of its source', () => {
    const sources = small.sources.map((source) => ({ ...source, text: 'One. Two said <b>no</b>. Three.' }));
    const quoted = { ...record, passage: { start: 5, end: 24 } };
    const { container } = render(<Evidence corpus={{ ...small, sources }} of={quoted} />);
    expect(container.querySelector('blockquote')).toHaveTextContent('Two said <b>no</b>.');
    expect(render(<Evidence corpus={small} of={quoted} />).container.querySelector('blockquote')).toBeNull();
  });

  it('has marks of different form for the stances', () => {
    const shapes = ['+', '(+)', '0', '(-)', '-'].map((sign) => {
      const { container } = render(<Evidence corpus={small} of={position('irn', 'q1', sign)} />);
      return container.querySelector('.stance-mark path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(5);
  });

  it('tells a voice without a stance from no record', () => {
    const { container } = render(<Evidence corpus={small} of={{ ...record, stance: undefined }} />);
    expect(screen.getByText('no stance told')).toBeVisible();
    expect(container.querySelector('.stance-mark')).toBeNull();
  });

  it('shows text that looks like markup as text', () => {
    const { container } = render(<Evidence corpus={small} of={{ ...record, summary: '<script>alert(1)</script><b>bold</b>' }} />);
    expect(screen.getByText('<script>alert(1)</script><b>bold</b>')).toBeVisible();
    expect(container.querySelector('script, b')).toBeNull();
  });
});

describe('a source', () => {
  it('is a link to its address, in a new tab and without a referrer', () => {
    render(<SourceLink corpus={small} id="acts" />);
    const link = screen.getByRole('link', { name: /^Final Acts/ });
    expect(link).toHaveAttribute('href', 'https://www.itu.int/acts');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer');
  });

  it('names a publisher once', () => {
    const { container, rerender } = render(<SourceLink corpus={small} id="acts" />);
    expect(container).toHaveTextContent('· ITU');
    rerender(<SourceLink corpus={small} id="acts" locator="ITU, page 3" />);
    expect(container).not.toHaveTextContent('· ITU');
  });

  it('is named as it is cited where it has no address', () => {
    render(<SourceLink corpus={small} id="post" />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Post on the meeting in Geneva')).toBeVisible();
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)//https://', 'data:text/html,x', 'file:///etc/passwd', '//evil.example'])(
    'is no link to %s',
    (address) => {
      render(<SourceLink corpus={withAddress(address)} id="acts" />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText('Final Acts')).toBeVisible();
    },
  );
});
