import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CohesionPicture } from '../../../src/views/details/CohesionPicture';

const point = (name: string, date: string, up: number, neutral: number, down: number, rice: number | undefined, agreement: number) => ({
  name,
  date,
  cohesion: { for: up, neutral, against: down, rice, agreement },
});

it('draws the agreement index of every question in order of time, Rice where it is defined, and the members on record', () => {
  const points = [
    point('First', '2012', 4, 0, 0, 1, 1),
    point('Second', '2012-12', 1, 0, 1, 0, 0.25),
    point('Third', '2014', 0, 2, 0, undefined, 1),
  ];
  const { container } = render(<CohesionPicture points={points} />);
  const picture = screen.getByRole('img');
  expect(picture).toHaveAccessibleName(/3 questions in order of time, 2012 to 2014; AI is lowest, 0.25, on Second/);
  const heights = [...container.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cy')));
  expect(heights[0]).toBe(heights[2]);
  // 0.25 lies three quarters of the way from 1 down to 0.
  const [top, , bottom] = [...container.querySelectorAll('.scale line')]
    .map((line) => Number(line.getAttribute('y1')))
    .toSorted((a, b) => a - b);
  expect(heights[1]).toBeCloseTo((top ?? 0) + 0.75 * ((bottom ?? 0) - (top ?? 0)), 6);
  expect(container.querySelectorAll('.rice')).toHaveLength(2);
  const bars = [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
  expect([bars[1], bars[2]]).toEqual([(bars[0] ?? 0) / 2, (bars[0] ?? 0) / 2]);
  expect(container.querySelectorAll('title')[2]).toHaveTextContent('Third, 2014: AI 1, Rice undefined, 2 members on record');
});
