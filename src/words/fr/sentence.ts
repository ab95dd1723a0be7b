import type { sentence as english } from '../en/sentence';
import { list, n, of, some } from './forms';

export const sentence: typeof english = {
  region: 'Ce que vous voyez',
  sides: ['Premier côté : ', ' Autre côté : '],
  hypothetical: (stances: number): string => `Hypothétique, avec ${some(stances, 'position non consignée', 'positions non consignées')} : `,
  who: (states: number, others: number): string => {
    if (others === 0) return some(states, 'État', 'États');
    if (states === 0) return some(others, 'acteur qui n’est pas un État', 'acteurs qui ne sont pas des États');
    return `${some(states, 'État', 'États')} et ${some(others, 'autre acteur', 'autres acteurs')}`;
  },
  nothing: {
    'no-questions': 'Rien ne correspond : ces filtres ne laissent aucune question.',
    'no-actors': 'Rien ne correspond : ces filtres ne laissent aucun acteur.',
    'no-records':
      'Rien ne correspond : sur les questions que laissent ces filtres, on ne connaît la position d’aucun des acteurs qu’ils laissent.',
  },
  of: (groups: readonly string[]): string => ` de ${groups.length > 3 ? `${n(groups.length)} groupes` : list(groups)}`,
  onQuestion: (question: string): string => ` sur une question, « ${question} »`,
  group: (name: string, label: string): string => (label === '' ? name : `${name} (${label})`),
  onQuestions: (answered: number, questions: number): string =>
    answered === questions
      ? `, dont la position est connue sur ${some(questions, 'question', 'questions')}`
      : `, dont la position est connue sur ${n(answered)} de ${some(questions, 'question', 'questions')}`,
  atMeeting: (meeting: string): string => ` (${meeting}).`,
  atMeetings: (meetings: number): string => ` en ${some(meetings, 'réunion', 'réunions')}.`,
  ties: (aligned: number, opposed: number, mixed: number): string =>
    ` ${some(aligned, 'paire est alignée', 'paires sont alignées')}, ${n(opposed)} ${of(opposed, 'opposée', 'opposées')}, ${n(mixed)} ${of(mixed, 'mixte', 'mixtes')}.`,
  scattered: (actors: number): string =>
    actors === 1
      ? ' De personne d’autre la position n’est connue ; il n’y a donc pas de ligne à tracer.'
      : ' Nuls deux d’entre eux n’ont pris parti sur la même question ; il n’y a donc pas de ligne à tracer : chaque question se tient seule.',
  notAllDrawn: (shown: number, total: number, isStill: boolean): string =>
    ` De ${n(total)} liens, ${n(shown)} sont tracés : les oppositions les plus fortes et les plus proches de chaque acteur${isStill ? '' : ' ; pointez un acteur pour voir tous les siens'}.`,
  onlyTies: {
    aligned: ' Seuls les liens d’alignement sont tracés.',
    opposed: ' Seuls les liens d’opposition sont tracés.',
    mixed: ' Seuls les liens mixtes sont tracés.',
  },
  hidden: (actors: number, isOnly: boolean): string => {
    const one = 'acteur a ici une position connue et est écarté';
    const many = 'acteurs ont ici une position connue et sont écartés';
    return ` ${isOnly ? some(actors, one, many) : some(actors, `autre ${one}`, `autres ${many}`)} par les filtres.`;
  },
  noRecord: (actors: number): string =>
    ` ${some(actors, 'acteur n’a ici aucune position connue et n’est pas montré', 'acteurs n’ont ici aucune position connue et ne sont pas montrés')}.`,
};
