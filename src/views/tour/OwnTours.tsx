import type { Corpus } from '../../corpus/corpus';
import type { OwnTour } from '../../storage/own';
import { thisShelf } from '../../storage/thisShelf';
import type { Tour } from '../../tours/tour';
import { downloadTour } from './downloadTour';
import { useTourWords } from './useTourWords';

interface Props {
  readonly tours: readonly OwnTour[];
  readonly corpus: Corpus;
  readonly onStart: (tour: Tour, isEditing?: boolean) => void;
  readonly onShare: (tour: Tour) => void;
}

/** The tours of this device; a deleted one stays in its place with the way back. */
export function OwnTours({ tours, corpus, onStart, onShare }: Props) {
  const t = useTourWords();
  const shelf = thisShelf();
  if (tours.length === 0) return <p className="soft">{t.noneOwn}</p>;
  return (
    <ul className="tours-list">
      {tours.map(({ id, history: { present: tour }, isDeleted }) => {
        const title = tour.title || t.untitled;
        const way = (label: string, name: string, onClick: () => void) => (
          <button type="button" className="button quiet" aria-label={name} title={name} onClick={onClick}>
            {label}
          </button>
        );
        return (
          <li key={id} className={isDeleted ? 'is-deleted' : ''}>
            {isDeleted ? (
              <>
                <span>
                  <s>{title}</s> · {t.deleted}
                </span>
                {way(t.restore, t.restoreTour(title), () => shelf.setDeleted(id, false))}
              </>
            ) : (
              <>
                <button type="button" className="link-button" onClick={() => onStart(tour)}>
                  {title}
                </button>
                <span className="soft"> · {t.steps(tour.steps.length)}</span>
                <div className="tour-ways">
                  {way(t.edit, t.editTour(title), () => onStart(tour, true))}
                  {way(t.exportFile, t.exportTour(title), () => downloadTour(tour, corpus))}
                  {way(t.copyLink, t.copyLinkOf(title), () => onShare(tour))}
                  {way(t.delete, t.deleteTour(title), () => shelf.setDeleted(id, true))}
                </div>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
