import type { argued as english } from '../en/argued';
import { n, some } from './forms';

export const argued: typeof english = {
  issue: 'Sujet',
  sides: { for: 'Pour', against: 'Contre', concern: 'Préoccupations générales' },
  side: { for: 'pour', against: 'contre', concern: 'préoccupation' },
  count: (all) => some(all, 'argument', 'arguments'),
  nobodySaid: { for: 'Les sources ne donnent aucun argument pour.', against: 'Les sources ne donnent aucun argument contre.' },
  notAttributed: 'non attribué',
  attribution: (named, all) => {
    if (named === all) return 'Chaque argument porte le nom de qui l’a avancé.';
    if (named === 0) return 'Les sources ne nomment personne derrière aucun de ceux-ci, et aucun nom n’est ajouté.';
    return `${n(named)} sur ${n(all)} portent un nom ; les autres ne sont pas attribués, et aucun nom n’est ajouté.`;
  },
  noneAttributed: 'aucun n’est attribué',
  nested: 'En retrait : relève de l’argument au-dessus, peut-être d’un autre acteur.',
  from: 'Source :',
  pages: {
    label: 'Pages des arguments',
    at: (page, count) => `${n(page)} sur ${n(count)}`,
    previous: 'Page précédente (←)',
    next: 'Page suivante (→)',
  },
  none: {
    title: 'Pas d’arguments sur ce qui est affiché',
    some: 'Les sources donnent des raisons pour et contre sur ces sujets :',
    nowhere: 'Aucun sujet de ce corpus n’a d’arguments.',
  },
};
