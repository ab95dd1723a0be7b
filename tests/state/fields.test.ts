import { describe, expect, it } from 'vitest';
import { CORPUS_KEY, LINK_FIELDS } from '../../src/state/fields';
import { decodeView, encodeView } from '../../src/state/link';
import { defaultView } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';

const KEYS =
  'meeting issue question from to kind group at basis min contested measure qualified baseline blocs camps weights view matrix with compare ties draw actor sel color shade camera pin theme lang what hide tour step';

/** A corpus that has every id. */
class EveryId extends Map<string, number> {
  override has(): boolean {
    return true;
  }
}
const ids = new EveryId();
const anyCorpus = { meta: { id: 'internet-governance' }, index: { meeting: ids, issue: ids, question: ids, group: ids, actor: ids } };

describe('the table of fields', () => {
  it('has the public keys in their order, one for every field of the view', () => {
    expect(LINK_FIELDS.map(({ key }) => key)).toEqual(KEYS.split(' '));
    expect(Object.keys(defaultView()).sort()).toEqual(KEYS.split(' ').sort());
  });

  it.each([CORPUS_KEY, ...LINK_FIELDS])('tells of $key in a sentence', ({ docs, absent, accepts }) => {
    expect(docs).toMatch(/^[A-Z].*\.$/);
    expect(absent).not.toBe('');
    expect(accepts).not.toBe('');
  });

  it.each(LINK_FIELDS)('has an example of $key that is understood and is no default', ({ key, example }) => {
    const { view, notices } = decodeView(example, anyCorpus);
    expect(notices).toEqual([]);
    expect(example).toMatch(new RegExp(`^${key}=`));
    expect(encodeView(view)).toBe(example);
  });

  it('has an example of a corpus', () => {
    expect(decodeView(CORPUS_KEY.example, anyCorpus)).toEqual({ view: defaultView(), notices: [] });
  });

  it.each(LINK_FIELDS.filter(({ key }) => defaultView()[key] !== null))('says the default that holds for $key', ({ key, absent, read }) => {
    expect(read(absent, corpusOf(exampleFile()))?.value).toEqual({ [key]: defaultView()[key] });
  });

  it('makes a step of everything but dates, highlight, camera, pins, theme and language', () => {
    expect(LINK_FIELDS.filter(({ history }) => history === 'same').map(({ key }) => key)).toEqual([
      'from',
      'to',
      'actor',
      'camera',
      'pin',
      'theme',
      'lang',
    ]);
  });
});
