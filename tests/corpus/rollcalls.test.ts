/** The roll-calls say what the UN Digital Library says: once compared state by state, held since by their counts and their digest. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { shippedFile } from '../../src/corpus/shipped';

const { rollcalls, questions } = shippedFile();

/** Resolution, day, and states that voted yes, no, abstained, did not vote. */
const COUNTS = `
60-45 2005-12-08 177 1 0 13
61-54 2006-12-06 176 1 0 15
62-17 2007-12-05 179 1 0 12
63-37 2008-12-02 178 1 0 13
71-28 2016-12-05 181 0 1 11
73-27 2018-12-05 119 46 14 14
73-187 2018-12-17 94 59 33 7
73-266 2018-12-22 138 12 16 27
74-28 2019-12-12 163 10 6 14
74-29 2019-12-12 129 6 45 13
74-247 2019-12-27 79 60 33 21
75-32 2020-12-07 163 10 7 13
75-240 2020-12-31 92 50 21 30
77-36 2022-12-07 112 52 8 21
77-37 2022-12-07 156 7 14 16
78-16 2023-12-04 161 9 11 12
78-237 2023-12-22 104 53 7 29`;

it('counts of each are those of the record', () => {
  const found = rollcalls.map(({ question, yes, no, abstain, notVoting }) =>
    [question.slice(5), questions.find(({ id }) => id === question)?.date, yes.length, no.length, abstain.length, notVoting.length].join(
      ' ',
    ),
  );
  expect(found).toEqual(COUNTS.trim().split('\n'));
});

it('every vote is the one that was compared', () => {
  const votes = rollcalls.flatMap(({ question, yes, no, abstain, notVoting }) =>
    Object.entries({ yes, no, abstain, notVoting }).flatMap(([vote, states]) => states.map((state) => `${question} ${state} ${vote}`)),
  );
  expect(new Set(votes).size).toBe(3276);
  expect(createHash('sha256').update(votes.sort().join('\n')).digest('hex')).toBe(
    'd1b1479eb7524c21023070eaa70c73e86975e8831f16d18a37d9f7e16ec18ad7',
  );
});
