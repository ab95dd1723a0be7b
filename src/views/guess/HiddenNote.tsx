import type { Corpus } from '../../corpus/corpus';
import { usePresentingWords } from '../present/usePresentingWords';

/** Says in every panel whose sides it leaves out. */
export function HiddenNote({ corpus }: { readonly corpus: Corpus }) {
  const t = usePresentingWords().guess;
  const names = Array.from(corpus.masked?.actors ?? [], (actor) => corpus.actors[actor]?.name ?? '');
  return <p className="supposed-note">{t.panel(names)}</p>;
}
