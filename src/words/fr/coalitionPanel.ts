import type { coalitionPanel as english } from '../en/coalitionPanel';
import { list, n as whole, percent, share, some, two } from './forms';

const n = (value: number): string => (Number.isInteger(value) ? whole(value) : two(value));

export const coalitionPanel: typeof english = {
  region: 'Coalitions dans cette vue',
  working: 'Recherche de coalitions…',
  progress: (work) => `${n(work)} pas jusqu’ici`,
  stop: 'Annuler',
  prove: 'Essayer de le prouver',
  proveHint: 'Charge un solveur de programmes en nombres entiers (HiGHS, 1,2 Mo) et travaille jusqu’à une minute',
  stopped: 'Annulé : le meilleur trouvé jusque-là.',
  stoppedChecking: 'Annulé avant la fin de la comparaison avec le hasard.',
  noTies: 'Il n’y a ni alignement ni opposition dans la vue, donc pas de coalitions.',
  summary: (blocks) =>
    blocks.length === 1
      ? `Une coalition de ${n(blocks[0] ?? 0)} acteurs.`
      : `${blocks.length === 2 ? 'Deux coalitions' : `${n(blocks.length)} coalitions`}, de ${blocks.length > 6 ? `${blocks.slice(0, 6).map(n).join(', ')} … acteurs` : `${list(blocks.map(n))} acteurs`}.`,
  misfits: (count, ties) =>
    count === 0
      ? `Les ${n(ties)} liens concordent tous.`
      : `${count === 1 ? 'Ce lien ne concorde' : `Ces ${n(count)} liens ne concordent`} pas, sur ${n(ties)} : alignés d’une coalition à l’autre ou opposés au sein d’une même.`,
  optimal: 'Optimal : il est prouvé qu’aucune division ne contredit moins de liens.',
  optimalWeighted: 'Optimal : il est prouvé qu’aucune division n’a moins de désaccord.',
  frustration: (index, fit) => `Indice de frustration ${n(index)}${fit === undefined ? '' : ` (F = ${share(fit)})`}.`,
  unproven: (value, bound) =>
    bound > 0
      ? `Meilleur trouvé : désaccord ${n(value)}, au plus ${two(((value - bound) / bound) * 100)} % au-dessus de l’optimum.`
      : `Meilleur trouvé : désaccord ${n(value)} ; l’optimum peut être n’importe quoi jusqu’à 0.`,
  optima: (count) => (count === 1 ? 'C’est le seul optimum.' : `${n(count)} divisions sont également bonnes ; celle-ci en est une.`),
  components: (count) =>
    `Les liens se partagent en ${n(count)} parties sans lien entre elles ; les camps de parties différentes ne peuvent être comparés.`,
  fit: (fit, chance) =>
    `Ajustement ${share(fit)} (1 serait parfait), ${
      chance === null
        ? 'pas encore comparé au hasard'
        : chance.isMore
          ? `soit plus que le hasard : meilleur que dans ${n(chance.count - chance.asGood)} vues sur ${n(chance.count)} aux positions tirées de nouveau au sort`
          : `ce qui ne vaut pas mieux que le hasard : ${n(chance.asGood)} vues sur ${n(chance.count)} aux positions tirées de nouveau au sort s’ajustent aussi bien`
    }.`,
  checking: 'Comparaison avec le hasard, et chaque question laissée de côté…',
  waiting: 'Pas encore calculé.',
  againstChance: 'Plus que le hasard ?',
  noChance: 'Sans liens, il n’y a rien à comparer au hasard.',
  chancePicture: (count) => `Répartition de l’ajustement de ${n(count)} vues aux positions tirées au sort, et l’ajustement de celle-ci`,
  permuting: (done, times) => `${n(done)} vues tirées au sort sur ${n(times)} jusqu’ici.`,
  betterThanChance: (asGood, count) =>
    `Des positions tirées au sort parmi ceux qui ont parlé s’ajustent aussi bien dans ${n(asGood)} cas sur ${n(count)} : cet ajustement est plus que le hasard.`,
  noBetterThanChance: (asGood, count) =>
    `Des positions tirées au sort parmi ceux qui ont parlé s’ajustent aussi bien dans ${n(asGood)} cas sur ${n(count)} : cet ajustement ne vaut pas mieux que le hasard, et les coalitions ne signifient rien par elles-mêmes.`,
  share,
  chanceTies: (ties, dealt) =>
    `Cette vue a ${some(ties, 'lien', 'liens')}, celles tirées au sort ${n(dealt)} en médiane : moins de liens s’ajustent plus aisément.`,
  stays: (part) => ` (stable à ${percent(part)})`,
  brokers: 'Pourraient le plus aisément se tenir ailleurs',
  added: (added) => `+${n(added)}`,
  swing: 'Alignés avec des membres de plusieurs coalitions',
  ratio: (ties) => ties.map(n).join('\u00a0: '),
  changed: (actors) => `Ont changé de camp sur la même proposition (${n(actors)})`,
  nobodyChanged: 'Personne d’affiché n’a changé de camp quand la même proposition fut posée de nouveau.',
  side: (isFor) => (isFor ? 'pour' : 'contre'),
  asMember: '(l’une des deux comme membre d’un bloc)',
  dropped: 'Une question laissée de côté',
  droppedQuestion: 'Sans',
  droppedCoalitions: 'Coalitions',
  droppedFit: 'Ajustement',
  droppedMoved: 'Qui se tient alors ailleurs',
  nobody: 'personne',
  members: (at, size) => `Coalition ${at} : ${some(size, 'acteur', 'acteurs')}`,
  untied: (count) => `${some(count, 'acteur sans lien n’est dans aucune coalition', 'acteurs sans liens ne sont dans aucune coalition')}.`,
  across: (a, b) => `${a} – ${b} : alignés, mais dans des coalitions différentes`,
  inside: (a, b) => `${a} – ${b} : opposés, mais dans la même coalition`,
  more: (count) => `et ${n(count)} de plus`,
  show: 'Membres, liens qui ne concordent pas, et jusqu’où s’y fier',
};
