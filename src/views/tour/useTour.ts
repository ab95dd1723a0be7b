import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { OwnTour } from '../../storage/own';
import { thisShelf } from '../../storage/thisShelf';
import { givenTour } from '../../tours/given';
import { isPacked } from '../../tours/packed';
import type { Tour } from '../../tours/tour';

export type Found =
  | { readonly state: 'found'; readonly tour: Tour; readonly own: OwnTour | undefined }
  | { readonly state: 'loading' | 'missing' | 'damaged' };

/** The tour that a view names: one of this device, one that comes with the page, or the one in the link. */
export function useTour(id: string): Found {
  const own = useStore(thisShelf(), ({ all }) => all.find((one) => one.id === id && !one.isDeleted));
  const isRead = useStore(thisShelf(), (state) => state.isRead);
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly tour: Tour | undefined } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void givenTour(id).then((tour) => isWanted && setLoaded({ id, tour }));
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (own) return { state: 'found', tour: own.history.present, own };
  if (loaded?.id !== id) return { state: 'loading' };
  if (loaded.tour) return { state: 'found', tour: loaded.tour, own: undefined };
  if (isPacked(id)) return { state: 'damaged' };
  return { state: isRead ? 'missing' : 'loading' };
}
