import type { kept as english } from '../en/kept';
import { some } from './forms';

export const kept: typeof english = {
  title: 'Corpus en este dispositivo',
  none: 'Todavía ninguno. Lo que abra se guarda aquí, solo en este navegador, y sigue aquí tras recargar.',
  shipped: (title) => `${title} (viene con la página)`,
  isOpen: 'abierto ahora',
  counts: (positions, actors, questions) =>
    `${some(positions, 'posición', 'posiciones')}, ${some(actors, 'actor', 'actores')}, ${some(questions, 'cuestión', 'cuestiones')}`,
  copy: 'Duplicar',
  copyOf: (title) => `Duplicar «${title}»`,
  copyTitle: (title) => `${title} (copia)`,
  rename: 'Cambiar el nombre',
  renameOf: (title) => `Cambiar el nombre de «${title}»`,
  newTitle: 'Nuevo título',
  save: 'Guardar',
  cancel: 'Cancelar',
  delete: 'Eliminar',
  deleteOf: (title) => `Eliminar «${title}»`,
  deleted: 'eliminado; se guarda tres meses',
  restore: 'Recuperar',
  restoreOf: (title) => `Recuperar «${title}»`,
  faults: {
    unavailable: 'Este navegador no guarda nada de esta página; un corpus desaparece, pues, al cerrarla. Su archivo no.',
    full: 'No queda espacio en este dispositivo: este corpus no se guarda y desaparece al cerrar la página. Su archivo no.',
    newer: 'Otra ventana ejecuta una versión más nueva de esta página. Recargue esta para guardar corpus.',
    blocked: 'Otra ventana con una versión más antigua de esta página lo impide. Ciérrela para guardar corpus.',
    failed: 'El corpus no pudo guardarse en este dispositivo y desaparece al cerrar la página. Su archivo no.',
  },
};
