import { afterEach, describe, expect, it, vi } from 'vitest';
import { lengthText } from '../../../src/views/present/Clock';
import { sessionOf, sessionText } from '../../../src/views/present/session';
import { type Message, openWire } from '../../../src/views/present/wire';

afterEach(() => vi.unstubAllGlobals());

const peer = () => ({ postMessage: vi.fn<Window['postMessage']>() });

/** A letter as another window posts it. */
function post(data: unknown, source: object, origin = window.location.origin): void {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

const next = { type: 'move', move: 'next' } as const;

describe('where windows share no channel', () => {
  it('talks to the window that opened this one, and answers whoever asks in the name of the same presentation', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard: Message[] = [];
    const wire = openWire('abcd', (message) => heard.push(message));
    const [opener, other] = [peer(), peer()];
    wire.join(opener as unknown as Window);
    wire.send({ type: 'hello', name: 'x' });
    expect(opener.postMessage).toHaveBeenCalledExactlyOnceWith(
      { caucus: 'abcd', from: expect.any(String) as string, at: 1, message: { type: 'hello', name: 'x' } },
      window.location.origin,
    );
    const letter = { caucus: 'abcd', from: 'o', at: 1, message: next };
    post({ ...letter, caucus: 'efgh' }, other);
    post(letter, other, 'https://elsewhere.example');
    post({ ...letter, message: { type: 'format the disk' } }, other);
    post({ caucus: 'abcd', message: next }, other);
    post({ caucus: 'abcd' }, other);
    post(null, other);
    expect(heard).toEqual([]);
    post(letter, other);
    expect(heard).toEqual([next]);
    wire.send({ type: 'bye' });
    expect(other.postMessage).toHaveBeenCalledOnce();
    wire.close();
    post({ ...letter, at: 2 }, other);
    expect(heard).toHaveLength(1);
  });

  it('hears a letter once that comes twice, and every other one of each window', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard: Message[] = [];
    const wire = openWire('abcd', (message) => heard.push(message));
    for (const [from, at] of [
      ['a', 1],
      ['a', 2],
      ['a', 1],
      ['a', 2],
      ['b', 1],
      ['a', 3],
      ['b', 1],
    ] as const) {
      post({ caucus: 'abcd', from, at, message: { type: 'move', move: { to: `${from}${at}` } } }, peer());
    }
    expect(heard.map((message) => message.type === 'move' && message.move)).toEqual(['a1', 'a2', 'b1', 'a3'].map((to) => ({ to })));
    wire.close();
  });
});

describe('a presentation', () => {
  it('stands in an address, and nothing else passes for one', () => {
    const session = { id: '133120273327', since: 1_795_330_997_952 };
    expect(sessionOf(sessionText(session))).toEqual(session);
    expect(['', 'abcd', '../x.1795330997952', 'abcd.x', null].map(sessionOf)).toEqual([null, null, null, null, null]);
  });

  it('tells its length in minutes and seconds, and hours from the first', () => {
    expect([0, 59_999, 60_000, 3_600_000 + 61_000, -5].map(lengthText)).toEqual(['00:00', '00:59', '01:00', '1:01:01', '00:00']);
  });
});
