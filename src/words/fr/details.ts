import type { details as english } from '../en/details';
import { list, n, some, three, two } from './forms';
import { questionDetails } from './questionDetails';

function membership(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `jusqu’à ${to}`;
  return to === undefined ? `depuis ${from}` : `de ${from} à ${to}`;
}

const absent = (names: readonly string[]): string => `${list(names)} ${names.length === 1 ? 'n’est pas' : 'ne sont pas'} dans l’image`;

export const details: typeof english = {
  region: 'Détails',
  close: 'Fermer les détails',
  kinds: {
    state: 'État',
    bloc: 'Bloc',
    organisation: 'Organisation',
    constituency: 'Collège',
    person: 'Personne',
    tie: 'Lien',
    question: 'Question',
    position: 'Position',
    meeting: 'Réunion',
    issue: 'Sujet',
    group: 'Groupe',
    coalition: 'Coalition dans cette vue',
    bases: 'Comparaison',
  },
  absent: {
    'actor-filtered': (names: readonly string[]): string =>
      `${absent(names)} : les filtres de type et de groupe ${names.length === 1 ? 'l’écartent' : 'les écartent'}.`,
    'actor-silent': (names: readonly string[]): string =>
      `${absent(names)} : aucune position connue sur les questions et fondements affichés. Ce n’est pas une position neutre.`,
    'bloc-away': (names: readonly string[]): string => `${absent(names)} : dans cette vue, ce que dit un bloc est attribué à ses membres.`,
    'tie-few': (): string => 'Non tracé : les deux ont moins de questions communes que cette vue n’en demande pour un lien.',
    'tie-kind': (): string => 'Non tracé : les liens de cette sorte sont écartés de l’image.',
    'tie-typical': (): string => 'Non tracé : par rapport à la paire typique de cette vue, les deux ne se distinguent pas.',
    question: (): string => 'Les filtres écartent cette question de l’image.',
    meeting: (): string => 'Les filtres écartent de l’image toutes les questions de cette réunion.',
    issue: (): string => 'Les filtres écartent de l’image toutes les questions de ce sujet.',
    'meeting-empty': (): string => 'Aucune question de cette réunion n’est dans le corpus ; aucun filtre ne l’amène donc dans l’image.',
    'issue-empty': (): string => 'Aucune question de ce sujet n’est dans le corpus ; aucun filtre ne l’amène donc dans l’image.',
    group: (): string => 'Sous ces filtres, aucun membre de ce groupe n’est dans l’image.',
  },
  ways: {
    filters: 'Réinitialiser les filtres',
    blocs: 'Laisser les blocs parler pour eux-mêmes',
    min: 'Tracer les liens dès une question commune',
    ties: 'Tracer tous les liens',
    baseline: 'Tracer les liens eux-mêmes',
  },
  andMore: (count: number): string => `Tous (${n(count)})`,
  sources: 'Sources',
  highlightHint: 'Le reste pâlit, et rien ne bouge',
  highlight: 'Mettre en évidence',
  unhighlight: 'Ne plus mettre en évidence',
  onlyQuestion: 'Ne montrer que cette question',
  onlyMeeting: 'Ne montrer que cette réunion',
  onlyGroup: 'Ne montrer que ce groupe',
  colourByQuestion: 'Colorer le réseau selon cette question',
  noRecord: 'aucune position connue',
  outOfView: 'hors de la vue',

  actor: {
    otherNames: 'Aussi',
    stateOf: 'De',
    groups: (count: number): string => `Membre de ${some(count, 'groupe', 'groupes')}`,
    speaksFor: 'Parle pour',
    member: membership,
    vintages: (labels: readonly string[]): string => `en ${list(labels)}`,
    counts: (aligned: number, opposed: number, mixed: number): string =>
      `Aligné avec ${n(aligned)}, opposé à ${n(opposed)}, mixte avec ${n(mixed)}`,
    noShared: (count: number): string => ` ; aucune question commune avec ${n(count)}`,
    untied: (count: number): string => ` ; questions communes mais pas de lien avec ${n(count)}`,
    ties: 'Liens',
    positions: (count: number): string => `Positions (${n(count)})`,
    noPositions: 'Aucune position connue sur les questions affichées. Ce n’est pas une position neutre.',
    atMeeting: (meeting, count) => `${meeting} (${n(count)})`,
    otherPositions: (count: number): string => `Sur des questions hors de la vue (${n(count)})`,
    overruled: (count: number): string => `Supplantées par plus fort ou plus récent (${n(count)})`,
    uncounted: (count: number): string => `Non comptées dans cette vue (${n(count)})`,
    uncountedHint: 'Sur un fondement non choisi, ou nuancées alors que les positions nuancées sont écartées.',
    extended: (blocs: readonly string[]): string => `Dit par ${list(blocs)}, dont il était membre ; étendu dans cette vue.`,
    clash: (blocs: readonly string[]): string => `${list(blocs)} disent des choses différentes ; donc aucune position.`,
    changes: (count: number): string => `Changements de camp (${n(count)})`,
    changedTexts: (count: number): string => `Côtés opposés sur différentes questions d’un sujet (${n(count)})`,
    changedTextsHint: 'Des propositions différentes : que l’acteur ait changé d’avis, cela ne le dit pas.',
    changedSide: 'A changé de camp',
    changedText: 'Sur un texte modifié',
    changeExtended: '(l’une des deux comme membre d’un bloc)',
    whoTurned: (count: number): string => `Qui a changé de camp (${n(count)})`,
    allTies: (count: number): string => `Tous les liens (${n(count)})`,
    searchTies: 'Chercher parmi ces liens',
    tiesFound: (count: number, total: number): string => `${n(count)} sur ${n(total)} trouvés`,
    tieTold: (kind: string, score: number, shared: number): string =>
      Number.isNaN(score) ? `${kind} (${n(shared)})` : `${kind}, ${three(score)} (${n(shared)})`,
    closest: 'Les plus proches',
    farthest: 'Les plus éloignés',
    level: (count: number): string => (count === 1 ? 'Le seul score' : `Les ${n(count)} à égale distance`),
    by: (measure: string): string => `selon : ${measure} ; entre parenthèses les questions communes`,
    tieWith: 'Lien avec',
    scored: (score: number, shared: number): string => `${three(score)} (${n(shared)})`,
    noNeighbours: 'Personne d’affiché n’a avec lui de question commune pour laquelle cette mesure soit définie.',
    didNotVote: (count: number): string => `N’a pas voté (${n(count)})`,
    didNotVoteHint: 'Inscrit comme non votant, quelle qu’en soit la raison. Ce n’est pas une position.',
  },

  measures: {
    net: 'score net',
    share: 'part d’accord',
    identical: 'part de positions identiques',
    dna: 'score selon l’activité moyenne',
    kappa: 'κ de Cohen',
  },

  question: questionDetails,
  meeting: {
    body: 'Tenue par',
    place: 'Lieu',
    date: 'Date',
    decided: 'Ce qui fut décidé',
    notDecided: 'Les sources ne rapportent aucune décision.',
    coverage: 'Ce que ce corpus en sait',
    participants: 'Participants',
    known: { all: 'Tous sont connus :', some: 'Certains sont connus :' },
    participantList: (count: number): string => some(count, 'participant', 'participants'),
    questions: (count: number): string => `Questions (${n(count)})`,
  },

  issue: {
    questions: (count: number): string => `Questions (${n(count)})`,
  },

  group: {
    members: (count: number): string => `Membres (${n(count)})`,
    asIn: (label: string): string => `Comme dans : ${label}`,
    at: (date: string): string => `Au ${date}`,
    list: (what: string): string => `La liste : ${what}.`,
    today: 'Ceux dont l’appartenance n’a pas de fin connue ; là où toutes ont pris fin, tous ceux qui furent membres.',
    member: membership,
    bloc: 'Parle comme',
    cohesion: 'Cohésion sur les questions affichées',
    picture: (questions: number, from: string | undefined, to: string | undefined, lowest: string, index: number): string =>
      `Indice d’accord (AI) et indice de Rice de ${some(questions, 'question', 'questions')} dans l’ordre du temps${from === undefined ? '' : from === to ? `, ${from}` : `, de ${from} à ${to}`} ; l’AI est au plus bas, ${two(index)}, sur ${lowest}. Le tableau ci-dessous donne les mêmes nombres.`,
    point: (name: string, date: string, members: number, agreement: number, rice: number | undefined): string =>
      `${name}, ${date} : AI ${two(agreement)}, Rice ${rice === undefined ? 'non défini' : two(rice)}, position connue de ${some(members, 'membre', 'membres')}`,
    pictureKeys: (most: number): string =>
      `Dans l’ordre du temps, un pas par question. Points et ligne : AI ; losanges : Rice, aucun là où il n’est pas défini. Barres : membres ayant une position, ${n(most)} au plus.`,
    cohesionHint:
      'Rice : |pour − contre| / (pour + contre), non défini si personne ne prend parti. AI (Hix, Noury et Roland) : 1 si tous se tiennent ensemble, 0 si pour, neutres et contre sont aussi nombreux.',
    columns: {
      question: { name: 'Question', title: '' },
      for: { name: 'Pour', title: 'membres pour, avec ou sans réserves' },
      neutral: { name: 'Neutre', title: 'membres neutres' },
      against: { name: 'Contre', title: 'membres contre, avec ou sans conditions' },
      rice: { name: 'Rice', title: 'indice de Rice' },
      agreement: { name: 'AI', title: 'indice d’accord' },
    },
    undefinedHint: 'non défini : aucun membre ne prend parti ici',
    undefined: '–',
    noQuestions: `Aucun membre n’a de position sur une question affichée.`,
    number: two,
  },
};
