import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Astray } from '../../../src/views/picture/Astray';
import { IDENTITY, Transform } from '../../../src/views/picture/transform';

const frame = {
  size: { width: 400, height: 200 },
  x: Float64Array.of(50, 350),
  y: Float64Array.of(50, 150),
  toPicture: (x: number, y: number) => [x, y] as const,
};

it('says that no actor is in sight, leads back, and is silent where one is', () => {
  const lens = createStore(() => IDENTITY);
  const onReset = vi.fn<() => void>();
  const { container } = render(<Astray lens={lens} frame={frame} onReset={onReset} />);
  expect(container.firstElementChild).toBeEmptyDOMElement();

  // Four times as large about the middle: the first stands at (-400, -100), the second at (800, 300).
  act(() => lens.setState(new Transform(-600, -300, 4), true));
  expect(container.firstElementChild).toHaveTextContent('No actor stands here.');
  screen.getByRole('button', { name: 'Show the whole picture' }).click();
  expect(onReset).toHaveBeenCalledOnce();

  act(() => lens.setState(new Transform(-600, -310, 2), true));
  expect(container.firstElementChild).not.toBeEmptyDOMElement();
  act(() => lens.setState(new Transform(-600, -200, 2), true));
  expect(container.firstElementChild).toBeEmptyDOMElement();
});
