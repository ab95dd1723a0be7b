import type { matrix as english } from '../en/matrix';
import { n, some } from './forms';

const shared = (count: number): string => some(count, 'question commune', 'questions communes');
const inHundredths = (score: number): string => n(100 * score);

export const matrix: typeof english = {
  crossedHints: {
    time: 'Les positions, les questions par réunion et par date',
    alike: 'Les positions, les questions qui divisent de même côte à côte',
    actors: 'L’accord de deux acteurs quelconques : le score au-dessus, les questions communes au-dessous',
  },
  crossedLabel: 'Acteurs par',
  crossed: { time: 'questions selon le temps', alike: 'questions selon la ressemblance', actors: 'acteurs' },
  stances: (actors, questions) => `Positions de ${some(actors, 'acteur', 'acteurs')} sur ${some(questions, 'question', 'questions')}`,
  agreement: (actors) => `Accord entre ${some(actors, 'acteur', 'acteurs')}`,
  actor: 'Acteur',
  rows: 'Lignes : qui a pris les mêmes partis se tient ensemble ; qui n’a de question commune avec personne vient en dernier.',
  rowsByCoalition: (count) =>
    `Lignes : coalition par coalition (${n(count)}), la plus grande d’abord ; dans chacune, qui a pris les mêmes partis se tient ensemble.`,
  columns: {
    time: 'Colonnes : par réunion et par date.',
    alike:
      'Colonnes : les questions qui divisent les lignes de même se tiennent ensemble, de celles que le haut soutient à celles que le bas soutient.',
    actors: 'Colonnes : le même ordre.',
  },
  coalition: (name, place) => `${name}, coalition ${n(place)}`,
  question: (name, meeting, date) => `${name}, ${meeting}, ${date}`,
  cell: (actor, question, held, remarks) => `${actor}, ${question} : ${held}${remarks.length === 0 ? '' : ` (${remarks.join(' ; ')})`}`,
  noRecord: 'aucune position connue',
  didNotVote: 'n’a pas voté',
  extended: 'par son bloc',
  uncertain: 'par rumeur ou déduction seulement',
  supposed: 'hypothétique, non consigné',
  keysLabel: 'Comment lire les cases',
  blank: 'vide : aucune position connue',
  hundredths: inHundredths,
  count: n,
  score: (a, b, score, tie, count) =>
    score === undefined
      ? `${a} et ${b} : pas de score ; ${shared(count)}`
      : `${a} et ${b} : score ${inHundredths(score)} centièmes, ${tie} ; ${shared(count)}`,
  shared: (a, b, count, tie) => `${a} et ${b} : ${shared(count)}, ${tie}`,
  ties: { none: 'aucun lien', aligned: 'alignés', opposed: 'opposés', mixed: 'mixte' },
  upper: 'moitié supérieure : score en centièmes, selon la mesure de la vue',
  lower: 'moitié inférieure : questions communes',
  keys: 'Les flèches vont de case en case, Origine et Fin aux bouts d’une ligne, Page précédente et suivante par écrans, Entrée ouvre les preuves.',
  hint: 'Pointez une case pour la lire, cliquez pour ouvrir les preuves.',
};
