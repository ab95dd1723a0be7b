import type { kept as english } from '../en/kept';
import { some } from './forms';

export const kept: typeof english = {
  title: 'Corpus sur cet appareil',
  none: 'Pas encore. Ce que vous ouvrez est gardé ici, dans ce navigateur seulement, et s’y retrouve après un rechargement.',
  shipped: (title) => `${title} (avec la page)`,
  isOpen: 'ouvert maintenant',
  counts: (positions, actors, questions) =>
    `${some(positions, 'position', 'positions')}, ${some(actors, 'acteur', 'acteurs')}, ${some(questions, 'question', 'questions')}`,
  copy: 'Dupliquer',
  copyOf: (title) => `Dupliquer « ${title} »`,
  copyTitle: (title) => `${title} (copie)`,
  rename: 'Renommer',
  renameOf: (title) => `Renommer « ${title} »`,
  newTitle: 'Nouveau titre',
  save: 'Enregistrer',
  cancel: 'Annuler',
  delete: 'Supprimer',
  deleteOf: (title) => `Supprimer « ${title} »`,
  deleted: 'supprimé ; gardé trois mois',
  restore: 'Rappeler',
  restoreOf: (title) => `Rappeler « ${title} »`,
  faults: {
    unavailable: 'Ce navigateur ne garde rien pour cette page ; un corpus disparaît donc à la fermeture de la page. Son fichier, non.',
    full: 'Il n’y a plus de place sur cet appareil : ce corpus n’est pas gardé et disparaît à la fermeture de la page. Son fichier, non.',
    newer: 'Une autre fenêtre exécute une version plus récente de cette page. Rechargez celle-ci pour garder des corpus.',
    blocked: 'Une autre fenêtre avec une version plus ancienne de cette page fait obstacle. Fermez-la pour garder des corpus.',
    failed: 'Le corpus n’a pu être gardé sur cet appareil et disparaît à la fermeture de la page. Son fichier, non.',
  },
};
