import type { large as english } from '../en/large';
import { some } from './forms';

export const large: typeof english = {
  region: 'Calcul',
  computing: (actors, questions) =>
    `Calcul de l’image de ${some(actors, 'acteur', 'acteurs')} sur ${some(questions, 'question', 'questions')}`,
  cancel: 'Annuler',
  stopped: 'Arrêté avant qu’il y ait une image.',
  stoppedBefore: 'Arrêté : l’image est celle des filtres d’avant.',
  resume: 'La calculer',
};
