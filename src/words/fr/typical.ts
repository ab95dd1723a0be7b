import type { typical as english } from '../en/typical';
import { three as n } from './forms';

const pairs = (value: number): string => `${n(value)} ${value < 2 ? 'paire' : 'paires'}`;

export const typical: typeof english = {
  sentence: (measure, median, above, below) =>
    ` Les lignes ne sont pas ces liens ; elles sont tracées par rapport à la paire typique (${measure} : ${n(median)}) : ${pairs(above)} nettement au-dessus, ${n(below)} nettement au-dessous ; le tiers du milieu n’a pas de ligne.`,
  nothing: (measure) =>
    ` Les lignes devraient être tracées par rapport à la paire typique, mais aucune paire n’a cette mesure (${measure}) ; il n’y en a donc pas.`,
  alike: (measure, median) =>
    ` Les lignes devraient être tracées par rapport à la paire typique (${measure} : ${n(median)}), mais trop de paires ont le même score pour qu’aucune ne se distingue ; il n’y en a donc pas.`,
  notAllDrawn: (shown, total, isStill) =>
    ` De ces ${n(total)} lignes, ${n(shown)} sont tracées : celles qui sont le plus au-dessous et, pour chaque acteur, le plus au-dessus${isStill ? '' : ' ; pointez un acteur pour voir toutes les siennes'}.`,
  onlyTies: {
    aligned: ' Seules les lignes au-dessus sont tracées.',
    opposed: ' Seules les lignes au-dessous sont tracées.',
    mixed: ' Seuls les liens mixtes sont demandés, et il n’y en a pas par rapport à la paire typique ; aucune ligne n’est donc tracée.',
  },
  offer: (aligned, sided) => `De ${n(sided)} paires qui penchent d’un côté, ${n(aligned)} sont alignées ; les lignes distinguent donc peu.`,
  offerButton: 'Tracer par rapport à la paire typique',
  offerHint: 'Les lignes disent alors qui est plus proche, et qui moins, qu’il n’est d’usage dans cette vue',
  keys: {
    aligned: 'plus proches que la paire typique',
    opposed: 'moins proches qu’elle, sans être forcément opposés',
    none: 'pas de ligne : le tiers du milieu, pas de score, ou non tracée ici',
    width: 'Plus épais : plus de questions communes. Plus fort : plus loin de la paire typique.',
  },
  tie: {
    title: 'Par rapport à la paire typique',
    formula: (score, median) => `score − médiane = ${n(score)} − ${median < 0 ? `(${n(median)})` : n(median)} = ${n(score - median)}`,
    above: (high) =>
      `Plus proches que la paire typique de cette vue : au-dessus de ${n(high)}, où finit le tiers du milieu. La ligne est donc tracée comme au-dessus.`,
    below: (low) =>
      `Moins proches que la paire typique de cette vue : au-dessous de ${n(low)}, où commence le tiers du milieu. La ligne est donc tracée comme au-dessous ; ce n’est pas forcément une opposition.`,
    middle: (low, high) =>
      `Dans le tiers du milieu, de ${n(low)} à ${n(high)} : aussi proches qu’il est d’usage dans cette vue ; aucune ligne n’est donc tracée.`,
    undefined: (measure) =>
      `Sans cette mesure (${measure}), les deux ne peuvent être comparés à la paire typique ; aucune ligne n’est donc tracée.`,
    few: 'Ils ont moins de questions communes que cette vue n’en demande pour un lien ; aucune ligne n’est donc tracée.',
    median: (measure, median, count) =>
      `Médiane (${measure}) des ${pairs(count)} affichées : ${n(median)}. Ce qui précède est le lien même, qui n’en dépend pas.`,
  },
  coalitions: 'Calculées d’après les liens mêmes, alignés et opposés, non d’après les lignes par rapport à la paire typique.',
};
