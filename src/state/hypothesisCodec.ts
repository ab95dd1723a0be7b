/** How hypothetical stances are written in links: actor~question~stance, separated by commas. */
import type { Hypothesis } from '../analysis/hypothesis';
import { STANCES } from '../corpus/vocabulary';
import { type Codec, decodeItem, encodeItem, joinList, splitList } from './codecs';

const WORDS: readonly Hypothesis['stance'][] = [...STANCES, 'none'];

function parseOne(text: string): Hypothesis | undefined {
  const [actor = '', question = '', word, ...rest] = text.split('~', 4).map(decodeItem);
  const stance = WORDS.find((known) => known === word);
  return actor !== '' && question !== '' && stance !== undefined && rest.length === 0 ? { actor, question, stance } : undefined;
}

export const hypotheses: Codec<readonly Hypothesis[]> = {
  accepts: `list of actor~question~stance or -; stances ${WORDS.join(' ')}`,
  parse: (text) => {
    const parts = splitList(text);
    const read = parts?.map(parseOne).filter((one) => one !== undefined);
    return read?.length === parts?.length ? read : undefined;
  },
  serialise: (value) => joinList(value.map(({ actor, question, stance }) => `${encodeItem(actor)}~${encodeItem(question)}~${stance}`)),
};

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** One hypothesis for an actor on a question (the last one given), in ascending order of question, then actor. */
export function canonicalHypotheses(given: readonly Hypothesis[]): readonly Hypothesis[] {
  const last = new Map(given.map((one) => [JSON.stringify([one.question, one.actor]), one]));
  return [...last.values()].sort((a, b) => order(a.question, b.question) || order(a.actor, b.actor));
}
