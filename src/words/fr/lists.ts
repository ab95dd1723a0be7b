import type { lists as english } from '../en/lists';
import { n, some } from './forms';

export const lists: typeof english = {
  language: 'fr',
  sheets: { actors: 'Acteurs', ties: 'Liens', questions: 'Questions', positions: 'Positions' },
  sheetHints: {
    actors: 'Chaque acteur affiché, avec le nombre de ses positions et de ses liens',
    ties: 'Chaque lien affiché, avec ce sur quoi il repose',
    questions: 'Chaque question affichée, avec le nombre de chaque position',
    positions: 'Chaque relevé affiché, avec son fondement et sa source',
  },
  sortHint: (column) => `Trier par ${column} ; une fois de plus inverse l’ordre`,
  searchHint: 'Seules restent les lignes qui ont tous ces mots',
  sheetsLabel: 'Tableau',
  captions: {
    actors: 'Acteurs affichés, avec leurs positions et leurs liens',
    ties: 'Liens affichés : deux acteurs, comment ils se tiennent, et sur combien de questions',
    questions: 'Questions affichées, avec combien se tiennent de chaque côté',
    positions: 'Positions affichées : qui a pris quel parti sur quoi, sur quel fondement et selon quelle source',
  },
  search: 'Chercher dans ce tableau',
  rows: (shown, found, all) => {
    if (found === 0) return `Aucune ligne sur ${n(all)} n’a ces mots`;
    const told = found < all ? `${n(found)} trouvées sur ${n(all)}` : some(all, 'ligne', 'lignes');
    return shown < found ? `${told} ; les ${n(shown)} premières sont montrées` : told;
  },
  showAll: (count) => `Montrer les ${n(count)}`,
  copy: 'Copier le tableau',
  copyHint: 'Copie les lignes trouvées, dans cet ordre, pour un tableur',
  copied: (count) => some(count, 'ligne copiée', 'lignes copiées'),
  copyRefused:
    'Non copié : des positions hypothétiques sont posées, et ce qui n’est pas consigné n’est pas remis. Effacez d’abord l’hypothèse.',
  hypothetical: 'hypothétique',
  setAside: 'écarté par une hypothèse',
  notCopied: 'Le navigateur n’a pas permis de copier',
  columns: {
    actor: 'Acteur',
    other: 'Autre acteur',
    kind: 'Type',
    stances: 'Questions avec position',
    aligned: 'Alignements',
    opposed: 'Oppositions',
    mixed: 'Liens mixtes',
    tie: 'Lien',
    score: 'Score',
    agree: 'Alignés sur',
    oppose: 'Opposés sur',
    shared: 'Questions communes',
    question: 'Question',
    issue: 'Sujet',
    meeting: 'Réunion',
    date: 'Date',
    for: 'Pour',
    neutral: 'Neutres',
    mixedRecord: 'Contradictoires',
    against: 'Contre',
    didNotVote: 'N’ont pas voté',
    noRecord: 'Sans position connue',
    stance: 'Position',
    basis: 'Fondement',
    condition: 'Condition',
    summary: 'Ce qui fut fait ou dit',
    source: 'Source',
  },
};
