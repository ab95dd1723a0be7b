import type { looks as english } from '../en/looks';

export const looks: typeof english = {
  label: 'Modo de ver',
  names: { network: 'Red', matrix: 'Matriz', arguments: 'Argumentos', list: 'Lista', map: 'Mapa', compare: 'Comparar' },
  time: 'Tiempo',
  timeHint: 'Las reuniones a lo largo del tiempo, para elegirlas y recorrerlas',
  hints: {
    network: 'Quién está cerca de quién, con sus vínculos; pocas cuestiones se muestran como repartos',
    matrix: 'Todas las posiciones en una tabla, actores por cuestiones, o el acuerdo entre dos actores cualesquiera',
    list: 'Todo en tablas para buscar, ordenar y copiar',
    map: 'Los Estados según su posición en una cuestión, o su acuerdo con un Estado',
    compare: 'Dos reuniones, asuntos o períodos lado a lado',
    arguments: 'Lo que se dice a favor y en contra, y quién lo dice en la medida en que se sabe',
  },
};
