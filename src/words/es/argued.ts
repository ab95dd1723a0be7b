import type { argued as english } from '../en/argued';
import { n, some } from './forms';

export const argued: typeof english = {
  issue: 'Asunto',
  sides: { for: 'A favor', against: 'En contra', concern: 'Preocupaciones generales' },
  side: { for: 'a favor', against: 'en contra', concern: 'preocupación' },
  count: (all) => some(all, 'argumento', 'argumentos'),
  nobodySaid: { for: 'Las fuentes no dan ningún argumento a favor.', against: 'Las fuentes no dan ningún argumento en contra.' },
  notAttributed: 'no atribuido',
  attribution: (named, all) => {
    if (named === all) return 'Cada argumento lleva el nombre de quien lo adujo.';
    if (named === 0) return 'Las fuentes no nombran a nadie tras ninguno de estos, y no se añade ningún nombre.';
    return `${n(named)} de ${n(all)} llevan un nombre; los demás no están atribuidos, y no se añade ningún nombre.`;
  },
  noneAttributed: 'ninguno está atribuido',
  nested: 'Con sangría: pertenece al argumento de arriba, quizá de otro actor.',
  from: 'Fuente:',
  pages: {
    label: 'Páginas de los argumentos',
    at: (page, count) => `${n(page)} de ${n(count)}`,
    previous: 'Página anterior (←)',
    next: 'Página siguiente (→)',
  },
  none: {
    title: 'Sin argumentos sobre lo que está a la vista',
    some: 'Las fuentes dan razones a favor y en contra en estos asuntos:',
    nowhere: 'Ningún asunto de este corpus tiene argumentos.',
  },
};
