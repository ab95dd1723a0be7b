import type { filters as english } from '../en/filters';
import { list, month, n, some } from './forms';

const languages = new Intl.DisplayNames('fr', { type: 'language' });
const left = (positions: number): string => `${some(positions, 'position', 'positions')} sous les autres filtres.`;
const pair = (one: string, many: string): readonly [string, string] => [one, many];

/** What stands in a list, for its buttons and its search; `every` and `no` carry the article. */
const things = (every: string, no: string, many: string, found: string) => ({
  search: `Rechercher ${many}`,
  all: `Cocher ${every}`,
  none: `Décocher ${every} : il ne reste rien tant que rien n’est coché`,
  allFound: `Cocher ${found}`,
  noneFound: `Décocher ${found}`,
  noMatch: (query: string): string => `${no} n’a « ${query} » dans son nom.`,
});

/** Whether a date in words begins with its day, and so takes an article. */
const isDay = (date: string): boolean => /^\d{1,2}(?:er)? /.test(date);

export const filters: typeof english = {
  region: 'Filtres',
  close: 'Fermer',
  closeHint: 'Fermer les filtres et revenir à l’image',
  idle: 'Le nombre d’une ligne : ses positions sous les autres filtres.',
  corpusLanguage: (tag: string): string => `Noms et citations restent dans la langue du corpus : ${languages.of(tag) ?? tag}.`,
  keys: 'Les flèches vont de ligne en ligne, les lettres à un nom, Espace coche ; la flèche droite atteint « Seul », la gauche ce qui déplie une ligne.',
  count: n,
  all: 'Tous',
  none: 'Aucun',
  search: 'Rechercher',
  searchHint: 'Trouve des noms dans cette liste ; l’image reste ce qu’elle est',
  only: 'Seul',
  onlyThis: (name: string): string => `Seul ${name}`,
  onlyHint: (name: string): string => `Cocher ${name} et rien d’autre dans cette liste`,
  found: (count: number, total: number): string => `${n(count)} sur ${n(total)} trouvés`,
  ticked: (count: number, total: number): string =>
    count === total ? `les ${n(total)}` : count === 0 ? 'aucun' : `${n(count)} sur ${n(total)}`,
  time: (from: string, to: string | undefined): string => {
    if (from === '1900' && to === '2100') return 'sans date';
    if (to !== undefined && to.slice(0, 4) !== from.slice(0, 4)) return `${from.slice(0, 4)}–${to.slice(2, 4)}`;
    return from.length === 4 ? from : month(from);
  },
  meeting: {
    title: 'Réunions',
    ...things('toutes les réunions', 'Aucune réunion', 'des réunions', 'les réunions trouvées'),
    hint: (name: string, place: string | undefined, when: string, positions: number): string =>
      `${name}, ${place === undefined ? '' : `${place}, `}${when}. ${left(positions)}`,
  },
  more: (rows: number): string => `et ${n(rows)} de plus : la recherche les trouve`,
  issue: {
    title: 'Sujets',
    ...things('toutes les questions', 'Aucune question', 'des sujets et questions', 'les questions trouvées'),
    hint: (description: string, positions: number): string => `${description} ${left(positions)}`,
    ticked: (count: number, total: number): string =>
      count === 0
        ? 'aucune'
        : count === total
          ? `les ${some(total, 'question', 'questions')}`
          : `${n(count)} sur ${some(total, 'question', 'questions')}`,
    questions: (issue: string): string => `Questions de ${issue}`,
    questionNote: (meeting: string, time: string): string => `${meeting} · ${time}`,
    questionsHint: 'Montrer ou cacher les questions de ce sujet',
    questionHint: (text: string, positions: number): string => `${text} ${left(positions)}`,
  },
  group: {
    title: 'Groupes',
    ...things('tous les groupes', 'Aucun groupe', 'des groupes', 'les groupes trouvés'),
    note: 'Rien de coché : tous, membres ou non. Coché : les membres de l’un ou l’autre.',
    nobody: 'Un choix vide de groupes : personne ne passe.',
    noFilter: 'tous',
    none: 'Décocher tous les groupes : tous, membres ou non',
    actors: (actors: number, at: string): string => `${some(actors, 'acteur', 'acteurs')} · ${at}`,
    members: 'membres sans fin connue',
    membersOn: (date: string, label?: string): string => `membres au ${date}${label === undefined ? '' : ` (${label})`}`,
    hint: (name: string, at: string, positions: number, note: string | undefined): string =>
      `${name} ; ${at}.${note === undefined ? '' : ` ${note}`} ${left(positions)}`,
  },
  kind: {
    title: 'Types d’acteurs',
    ...things('tous les types', 'Aucun type', 'des types d’acteurs', 'les types trouvés'),
    names: { state: 'États', bloc: 'Blocs', organisation: 'Organisations', constituency: 'Collèges', person: 'Personnes' },
    hints: {
      state: 'États.',
      bloc: 'Groupes d’États qui parlent d’une seule voix.',
      organisation: 'Organisations en leur nom propre.',
      constituency: 'Société civile, entreprises et autres, là où elles ont pris parti comme un tout.',
      person: 'Personnes qui ont pris parti en leur nom propre.',
    },
    actors: (actors: number): string => some(actors, 'acteur', 'acteurs'),
    hint: (what: string, positions: number): string => `${what} ${left(positions)}`,
  },
  chips: {
    region: 'Filtres actifs',
    remove: (text: string): string => `Retirer le filtre : ${text}`,
    removeHint: 'Revenir au défaut de ce filtre',
    reset: 'Réinitialiser les filtres',
    resetHint: 'Retirer tous les filtres ; méthode et sélection demeurent',
    some: (one: string, many: string, names: readonly string[], total: number): string => {
      if (names.length === 0) return `${many} : aucun choix`;
      return names.length <= 2 ? `${names.length === 1 ? one : many} : ${list(names)}` : `${many} : ${n(names.length)} sur ${n(total)}`;
    },
    meeting: pair('Réunion', 'Réunions'),
    issue: pair('Sujet', 'Sujets'),
    question: pair('Question', 'Questions'),
    group: pair('Groupe', 'Groupes'),
    kind: pair('Type', 'Types'),
    from: (date: string): string => `À partir ${isDay(date) ? 'du ' : /^[ao]/.test(date) ? 'd’' : 'de '}${date}`,
    to: (date: string): string => `Jusqu’${isDay(date) ? 'au' : 'en'} ${date}`,
    at: (date: string): string => `Appartenance ${isDay(date) ? 'au' : 'en'} ${date}`,
    basis: (more: readonly string[], less: readonly string[]): string =>
      `Fondement : ${[...more.map((word) => `+ ${word}`), ...less.map((word) => `− ${word}`)].join(', ')}`,
    min: (min: number): string => `Au moins ${n(min)} en commun`,
    contested: 'Questions disputées seulement',
    measure: (measure: string): string => `Mesure : ${measure}`,
    baseline: 'Par rapport à la paire typique',
    qualified: { side: 'Nuancées : comme leur côté', half: 'Nuancées : pour moitié', out: 'Nuancées : écartées' },
    camps: (camps: string): string => `Coalitions : ${camps}`,
    blocs: { own: 'Blocs : pour eux-mêmes', members: 'Blocs : pour leurs membres' },
  },
};
