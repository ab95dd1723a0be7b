import type { looks as english } from '../en/looks';

export const looks: typeof english = {
  label: 'Façon de voir',
  names: { network: 'Réseau', matrix: 'Matrice', arguments: 'Arguments', list: 'Liste', map: 'Carte', compare: 'Comparer' },
  time: 'Temps',
  timeHint: 'Les réunions au fil du temps, à choisir et à faire défiler',
  hints: {
    network: 'Qui se tient près de qui, avec ses liens ; peu de questions se montrent en répartitions',
    matrix: 'Toutes les positions en un tableau, acteurs par questions, ou l’accord de deux acteurs quelconques',
    list: 'Tout en tableaux à parcourir, trier et copier',
    map: 'Les États selon leur position sur une question, ou leur accord avec un État',
    compare: 'Deux réunions, sujets ou périodes côte à côte',
    arguments: 'Ce qui est dit pour et contre, et par qui pour autant qu’on le sache',
  },
};
