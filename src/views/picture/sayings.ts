import type { Corpus } from '../../corpus/corpus';
import type { Colour } from '../../state/view';
import { questionOfColour } from '../../state/pictureCodecs';
import type { Words } from '../../words/words';
import type { Scene } from './scene';

/**
 * What is said of an actor in the network, by its position: its stance where colours tell it, its ties, whether it is
 * supposed, its place in the list. Put together when it is first asked for, as thousands of actors are drawn some at a time.
 */
export function sayingsOf(
  { actors, counts, held, supposed }: Pick<Scene, 'actors' | 'counts' | 'held' | 'supposed'>,
  corpus: Corpus,
  colour: Colour,
  t: Words['picture'],
): (position: number) => string {
  const question = corpus.questions[corpus.index.question.get(questionOfColour(colour) ?? '') ?? -1];
  const said: string[] = [];
  const say = (i: number): string => {
    const name = actors[i]?.name ?? '';
    const stance = held?.[i];
    const stands = held && question ? t.stands(stance && t.stances[stance], question.short) : '';
    const { aligned = 0, opposed = 0, mixed = 0 } = counts[i] ?? {};
    return `${t.actor(name, stands, aligned, opposed, mixed)}${supposed.has(i) ? t.supposed : ''}${t.place(i + 1, actors.length)}`;
  };
  return (position) => (said[position] ??= say(position));
}
