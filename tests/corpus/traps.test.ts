/** The traps of the sources: what a careless coder would get wrong, one by one. */
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/analysis/table';
import { shippedCorpus } from '../../src/corpus/shipped';
import { decodeView } from '../../src/state/link';
import { selectDyads, selectStances } from '../../src/state/select';

const corpus = shippedCorpus();
const { file } = corpus;
const view = (link: string) => decodeView(link, corpus).view;
const table = selectStances(corpus, view(''));
const indexOf = (actor: string): number => corpus.index.actor.get(actor) ?? -1;
const held = (actor: string, question: string) => unitsOf(table, indexOf(actor), corpus.index.question.get(question) ?? -1);
const all = (actors: string, question: string) => actors.split(' ').map((actor) => held(actor, question));
const states = file.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
const outcome = (id: string) => file.outcomes.find((entry) => entry.id === id);
const recordsOn = (question: string) => file.records.filter((record) => record.question === question);

describe('the debate on the CWG-Internet', () => {
  it('leaves both sides without a state, and states alone behind what they proposed themselves', () => {
    const { arguments: said } = file;
    expect(said.filter(({ issue, actor }) => issue === 'cwg-opening' && states.includes(actor ?? ''))).toEqual([]);
    const named = recordsOn('council-13-opening').map(({ actor }) => actor);
    expect(new Set(named)).toEqual(new Set(['civil-society', 'itu-secretariat', 'pol', 'usa']));
  });

  it('hangs A9.1 to A9.3 under A8, whatever their names say', () => {
    const under = file.arguments.filter(({ parent }) => parent === 'A8').map(({ id }) => id);
    expect(under).toEqual(['A9.1', 'A9.2', 'A9.3']);
  });
});

describe('the sixth MPP', () => {
  it('has its outcome superseded by the High Level Event', () => {
    expect(outcome('out-mpp-6-c9-unesco')?.result).toBe('not-adopted');
    const later = file.outcomes.filter(({ supersedes }) => supersedes?.startsWith('out-mpp-6-'));
    expect(later.map(({ supersedes, result, date }) => `${supersedes} ${result} ${date}`).sort()).toEqual([
      'out-mpp-6-c9-unesco adopted 2014-06-11',
      'out-mpp-6-vision-c adopted 2014-06-11',
    ]);
  });

  it('tells “accept if changed” from “accept if unchanged”, and hearing Iran from agreeing with it', () => {
    expect(all('irn swe usa eu civil-society business', 'mpp-6-c9-unesco')).toEqual([-1, 2, 2, 2, 2, 2]);
    expect(all('irn swe usa eu civil-society business', 'mpp-6-c9-reopen')).toEqual([2, -2, -2, -2, -2, -2]);
    expect(all('cub sau lka pak', 'mpp-6-c9-reopen')).toEqual([2, 2, 2, 2]);
    expect(all('cub sau lka pak', 'mpp-6-c9-unesco')).toEqual([1, 1, 1, 1]);
  });

  it('keeps Cuba’s stages apart', () => {
    expect([held('cub', 'mpp-5-c9-drafts'), held('cub', 'mpp-6-c9-unesco'), held('cub', 'mpp-6-c9-reopen')]).toEqual([-1, 1, 2]);
  });
});

describe('WCIT-12', () => {
  it('keeps drafting, announcing and signing apart', () => {
    // Egypt stands on the draft, disowns it, announces that it cannot sign, and is on a later list of signers.
    expect([held('egy', 'wcit-12-internet-in-itrs'), held('egy', 'wcit-12-signature')]).toEqual([-1, 2]);
    const acts = (actor: string) => recordsOn('wcit-12-signature').filter((record) => record.actor === actor);
    expect(
      acts('qat')
        .map(({ basis, date }) => `${basis} ${date}`)
        .sort(),
    ).toEqual(['reported 2012-12-13', 'rumoured 2012-12-14']);
    expect([held('ind', 'wcit-12-plen3'), held('ind', 'wcit-12-signature')]).toEqual([1, -1]);
  });

  it('tells refusals from states that consult', () => {
    expect(all('usa gbr can aus', 'wcit-12-signature')).toEqual([-2, -2, -2, -2]);
    expect(all('deu ita pol cze ken', 'wcit-12-signature')).toEqual([-1, -1, -1, -1, -1]);
  });

  it('says at each EU member read off a sentence about all of them that it is so', () => {
    const members = file.records.filter(({ refs }) => refs?.includes('P008'));
    expect(members.length).toBeGreaterThan(20);
    expect(members.filter(({ doubt, basis }) => basis !== 'reported' || !doubt?.includes('all members of the Union'))).toEqual([]);
  });

  it('leaves the doubtful signer a rumour', () => {
    expect(
      recordsOn('wcit-12-signature')
        .filter(({ actor }) => actor === 'cod' || actor === 'cog')
        .map(({ basis }) => basis),
    ).toEqual(['rumoured']);
    expect(held('cod', 'wcit-12-signature')).toBeUndefined();
  });

  it('numbers the Opinion on enhanced cooperation 6', () => {
    expect(file.questions.find(({ id }) => id === 'wtpf-13-opinion-6')?.text).toContain('enhanced cooperation');
  });
});

describe('groups', () => {
  it('keep their statements: the Non-Aligned Movement’s, read by Iran, is not Iran’s', () => {
    expect(recordsOn('wsis10-hle-misuse').map(({ actor }) => actor)).toEqual(['non-aligned']);
    expect(recordsOn('wsis10-hle-misuse')[0]?.doubt).toBeDefined();
  });

  it('have dates or a vintage, all of them', () => {
    const undated = file.groups.filter(
      ({ members = [], vintages = [], list, note }) =>
        vintages.length === 0 && list === undefined && note === undefined && members.some(({ from, to }) => !from && !to),
    );
    expect(undated).toEqual([]);
    for (const id of ['g77', 'nam', 'african-group', 'asia-pacific', 'eeg', 'grulac', 'weog'])
      expect(file.groups.find((group) => group.id === id)?.vintages?.every(({ asOf, label }) => asOf && label)).toBe(true);
  });
});

describe('the votes', () => {
  const RIVALS = ['73-27 73-266', '74-29 74-28', '75-240 75-32', '77-36 77-37', '78-237 78-16'];
  const perPair = (rule: (one: unknown, other: unknown) => boolean) =>
    RIVALS.map((pair) => {
      const [one, other] = pair.split(' ').map((id) => `unga-${id}`) as [string, string];
      return states.filter((state) => rule(held(state, one), held(state, other))).length;
    });

  it('are not two camps: most say yes to both rivals, nobody no to both', () => {
    expect(perPair((one, other) => one === 2 && other === 2)).toEqual([77, 111, 73, 91, 81]);
    expect(perPair((one, other) => one === -2 && other === -2)).toEqual([0, 0, 0, 0, 0]);
    expect(perPair((one, other) => Number(one) * Number(other) < 0)).toEqual([58, 16, 59, 59, 62]);
  });

  it('give nobody a position by consensus', () => {
    for (const id of ['unga-76', 'unga-79']) {
      const questions = new Set(file.questions.filter(({ meeting }) => meeting === id).map((question) => question.id));
      expect(file.records.filter(({ question }) => questions.has(question))).toEqual([]);
      expect(file.outcomes.filter(({ meeting }) => meeting === id)).toHaveLength(1);
    }
    expect(new Set(recordsOn('unga-wsis10-outcome').map(({ actor }) => actor))).toEqual(new Set(['usa']));
    expect(new Set(recordsOn('wsis20-outcome').map(({ actor }) => actor))).toEqual(new Set(['g77']));
  });

  it('take not voting for no record', () => {
    const absent = file.rollcalls.flatMap(({ question, notVoting }) =>
      notVoting.flatMap((code) => file.actors.filter(({ iso3 }) => iso3 === code).map(({ id }) => held(id, question))),
    );
    expect(absent.length).toBeGreaterThan(250);
    expect(absent.filter((stance) => stance !== undefined)).toEqual([]);
  });

  it('share a proposition only where the substance is the same, not the title', () => {
    const shared = file.questions.filter(({ proposition }) => proposition?.startsWith('un-')).map(({ id }) => id);
    expect(shared).toEqual(['unga-60-45', 'unga-61-54', 'unga-62-17', 'unga-63-37']);
    const [first, later] = ['unga-60-45', 'unga-78-237'].map((id) => file.questions.find((question) => question.id === id)?.issue);
    expect(first).toBe(later);
  });

  it('show states by today’s name and keep the name of the day', () => {
    expect(file.actors.find(({ id }) => id === 'mkd')?.name).toBe('North Macedonia');
    expect(file.rollcalls[0]?.namesThen?.['MKD']).toContain('Yugoslav');
  });
});

describe('labels of the sources', () => {
  it('have become questions: signing and the revised treaty count as one act, one actor makes no tie', () => {
    expect(recordsOn('wcit-12-signature').filter(({ refs }) => refs?.includes('P073'))).toHaveLength(1);
    const { n, actors } = selectDyads(corpus, view('question=icann-53-multistakeholder'));
    expect(actors.length).toBeGreaterThan(0);
    expect(n.some((shared) => shared > 0)).toBe(false);
  });

  it('keep the strength of their basis', () => {
    const of = (ref: string) => file.records.filter(({ refs }) => refs?.includes(ref)).map(({ basis }) => basis);
    // Said in the meeting, whispered, reckoned by the author; a transcript.
    expect([of('S010'), of('S009'), of('S022'), of('P030')]).toEqual([['reported'], ['rumoured'], ['inferred'], ['record']]);
  });
});
