import { afterEach, describe, expect, it, vi } from 'vitest';
import { lengthText } from '../../../src/views/present/Clock';
import { sessionOf, sessionText } from '../../../src/views/present/session';
import { type Message, openWire } from '../../../src/views/present/wire';

afterEach(() => vi.unstubAllGlobals());

/** A message as another window posts it. */
function post(data: unknown, source: object, origin = window.location.origin): void {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

describe('where windows share no channel', () => {
  it('talks to the window that opened this one, and answers whoever asks in the name of the same presentation', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard: Message[] = [];
    const wire = openWire('abcd', (message) => heard.push(message));
    const [opener, other] = [{ postMessage: vi.fn<Window['postMessage']>() }, { postMessage: vi.fn<Window['postMessage']>() }];
    wire.join(opener as unknown as Window);
    wire.send({ type: 'hello', name: 'x' });
    expect(opener.postMessage).toHaveBeenCalledExactlyOnceWith(
      { caucus: 'abcd', message: { type: 'hello', name: 'x' } },
      window.location.origin,
    );
    post({ caucus: 'efgh', message: { type: 'go', step: 'a' } }, other);
    post({ caucus: 'abcd', message: { type: 'go', step: 'b' } }, other, 'https://elsewhere.example');
    post({ caucus: 'abcd', message: { type: 'format the disk' } }, other);
    post(null, other);
    expect(heard).toEqual([]);
    post({ caucus: 'abcd', message: { type: 'go', step: 'c' } }, other);
    expect(heard).toEqual([{ type: 'go', step: 'c' }]);
    wire.send({ type: 'bye' });
    expect(other.postMessage).toHaveBeenCalledOnce();
    wire.close();
    post({ caucus: 'abcd', message: { type: 'go', step: 'd' } }, other);
    expect(heard).toHaveLength(1);
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
