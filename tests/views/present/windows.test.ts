import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presenterDoor } from '../../../src/views/present/windows';

const session = { id: '133120273327', since: 1_795_330_997_952 };
const opened: { readonly address: string; readonly name: string; readonly peer: { closed: boolean; focus: () => void } }[] = [];

beforeEach(() => {
  opened.length = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(window, 'open').mockImplementation((address, name) => {
    const peer = { closed: false, focus: vi.fn<() => void>() };
    opened.push({ address: String(address), name: String(name), peer });
    return peer as unknown as Window;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the speaker’s window', () => {
  it('is opened once, and then brought to the front as it is', () => {
    const door = presenterDoor();
    const first = door.open(session);
    expect(opened.map(({ address }) => new URL(address).search)).toEqual(['?presenter=133120273327.1795330997952']);
    door.hear({ type: 'hello', name: opened[0]!.name });
    expect(door.open(session)).toBe(first);
    expect(opened).toHaveLength(1);
    expect(opened[0]!.peer.focus).toHaveBeenCalledOnce();
  });

  it.each(['said', 'seen'])('is opened anew under another name while the one that closes is still to be found, which is %s', (how) => {
    const door = presenterDoor();
    door.open(session);
    const [{ name, peer }] = opened as [(typeof opened)[0]];
    door.hear({ type: 'hello', name });
    if (how === 'said') door.hear({ type: 'gone', name });
    else peer.closed = true;
    vi.advanceTimersByTime(10);
    door.open(session);
    expect(opened).toHaveLength(2);
    expect(opened[1]!.name).not.toBe(name);
    // What the old one says last is not about the new one.
    door.hear({ type: 'gone', name });
    door.open(session);
    expect(opened).toHaveLength(2);
  });

  it('is found again by its name after a reload of the window for the class', () => {
    const door = presenterDoor();
    door.hear({ type: 'hello', name: 'caucus-presenter-before' });
    door.open(session);
    expect(opened.map(({ name }) => name)).toEqual(['caucus-presenter-before']);
  });

  it('may be refused by the browser, and is asked for again', () => {
    const door = presenterDoor();
    vi.mocked(window.open).mockReturnValueOnce(null);
    expect(door.open(session)).toBeNull();
    expect(door.open(session)).not.toBeNull();
  });
});
