import type { find as english } from '../en/find';
import { n } from './forms';

export const find: typeof english = {
  title: 'Buscar',
  label: 'Buscar un actor, una reunión, un asunto, una cuestión, un grupo, una fuente o una acción',
  placeholder: 'Nombre, código, o qué hacer',
  close: 'Cerrar',
  list: 'Lo encontrado',
  kinds: {
    actor: 'actor',
    meeting: 'reunión',
    issue: 'asunto',
    question: 'cuestión',
    group: 'grupo',
    source: 'fuente',
    action: 'acción',
  },
  also: (name) => `«${name}»`,
  absent: 'no está en esta imagen',
  opens: (what) => `abre «${what}», que se apoya en ella`,
  found: (shown, total) =>
    total === 0
      ? ''
      : shown < total
        ? `Los primeros ${n(shown)} de ${n(total)}`
        : `${n(total)} ${total === 1 ? 'encontrado' : 'encontrados'}`,
  nothing: (query) => `Nada se llama «${query}».`,
  keys: '↑ ↓ para elegir, Intro para abrir, Escape para cerrar',
  choice: (label, option) => `${label}: ${option}`,
  filters: (isOpen) => (isOpen ? 'Cerrar los filtros' : 'Abrir los filtros'),
  code: 'Codificar una fuente…',
  toFilters: 'Ir a los filtros',
  clearSelection: 'Cerrar los detalles',
  clearHighlight: 'Quitar todo resaltado',
};
