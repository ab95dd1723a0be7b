import type { timed as english } from '../en/timed';
import { list, percent, some } from './forms';

export const timed: typeof english = {
  strip: 'Temps',
  first: 'Première réunion affichée',
  last: 'Dernière réunion affichée',
  hint: 'Glissez pour choisir des réunions, ou déplacez les deux bouts avec les flèches',
  names: list,
  moment: (meetings, years) => `${meetings}, ${years}`,
  years: (from, to) => {
    const [first, last] = [Math.floor(from / 10_000), Math.floor(to / 10_000)];
    return first === last ? String(first) : `${first}–${last}`;
  },
  between: (first, last) => (first === last ? first : `de ${first} à ${last}`),
  voices: (count) => some(count, 'voix', 'voix'),
  division: (share) => (share === undefined ? 'nuls deux n’ont pris parti' : `division ${percent(share)}`),
  divisionHint: 'De tous les couples qui ont pris parti sur la même question, la part de ceux qui ont pris des partis contraires',
  nothing: 'Aucune réunion dans cette vue',
  nothingThen: 'Aucune réunion entre ces dates',
  undated: 'Rien de ce qui est affiché n’a de date connue',
  alsoUndated: (meetings) => `sans date : ${meetings}`,
  back: 'Reculer d’une réunion',
  next: 'Avancer d’une réunion',
  play: 'Défiler',
  playHint: 'Parcourt les réunions : depuis la première, ou avec la partie choisie',
  stop: 'Arrêter',
  allHint: 'Ôter la première et la dernière date',
  all: 'Toutes les réunions',
};
