import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { decodeView } from '../../../src/state/link';
import { replaceView, startCaucus } from '../../../src/state/store';
import { Notices } from '../../../src/views/page/Notices';
import { corpusOf, exampleFile } from '../../corpus/example';

const corpus = corpusOf(exampleFile());

function follow(link: string): void {
  const { view, notices } = decodeView(link, corpus);
  act(() => replaceView(view, notices));
}

const listed = (): string[] => screen.queryAllByRole('listitem').map((item) => item.textContent ?? '');

it('tells each part of a link that could not be followed, and goes by a click', () => {
  startCaucus(corpus);
  render(<Notices />);
  expect(screen.getByRole('status').textContent).toBe('');
  follow('meeting=gone,mpp-6&theme=pink&foo=1');
  expect(listed()).toHaveLength(3);
  expect(listed().join(' ')).toMatch(/gone.*pink.*foo/);
  fireEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('status').textContent).toBe('');
});

it('lists five and counts the rest', () => {
  startCaucus(corpus);
  render(<Notices />);
  follow('a=1&b=1&c=1&d=1&e=1&f=1&g=1');
  expect(listed()).toHaveLength(5);
  expect(screen.getByRole('status').textContent).toMatch(/\b7\b.*\b2\b/);
});

it('takes the notices of a link away with the next link', () => {
  startCaucus(corpus);
  render(<Notices />);
  follow('foo=1');
  follow('min=2');
  expect(listed()).toEqual([]);
});
