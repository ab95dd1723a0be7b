import { useMemo, useState } from 'react';
import { type OwnTie, tiesOfOne } from '../../analysis/relations';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectScores, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { finder } from '../filters/lists';
import { useDetailedWords } from '../page/useDetailedWords';
import { Fold } from './Fold';
import { TieEntry } from './TieEntry';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly actor: number;
}

function Ties({ corpus, actor, ties }: { readonly corpus: Corpus; readonly actor: number; readonly ties: readonly OwnTie[] }) {
  const { details, picture } = useDetailedWords();
  const t = details.actor;
  const [query, setQuery] = useState('');
  const own = corpus.actors[actor]?.id ?? '';
  const isFound = finder(query);
  const found = ties.filter(({ actor: other }) => {
    const { name = '', names = [], iso3 = '' } = corpus.actors[other] ?? {};
    return isFound([name, iso3, ...names].join(' '));
  });
  const word = { [TIE.aligned]: picture.tie.aligned, [TIE.opposed]: picture.tie.opposed, [TIE.mixed]: picture.tie.mixed, [TIE.none]: '' };
  return (
    <>
      <input
        type="search"
        className="tie-search"
        aria-label={t.searchTies}
        placeholder={t.searchTies}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <p className="soft" role="status">
        {query.trim() !== '' && t.tiesFound(found.length, ties.length)}
      </p>
      <ol className="all-ties" aria-label={t.allTies(ties.length)}>
        {found.map(({ actor: index, kind, score, n }) => {
          const other = corpus.actors[index];
          return other && <TieEntry key={other.id} own={own} other={other} told={t.tieTold(word[kind], score, n)} />;
        })}
      </ol>
    </>
  );
}

/** Every tie of an actor in view, to be searched by name; closed at first. */
export function AllTies({ corpus, view, actor }: Props) {
  const t = useDetailedWords().details.actor;
  const [dyads, kinds, scores] = [selectDyads(corpus, view), selectTies(corpus, view), selectScores(corpus, view)];
  const ties = useMemo(() => tiesOfOne(dyads, kinds, scores, actor), [dyads, kinds, scores, actor]);
  return (
    ties.length > 0 && (
      <Fold title={t.allTies(ties.length)}>
        <Ties corpus={corpus} actor={actor} ties={ties} />
      </Fold>
    )
  );
}
