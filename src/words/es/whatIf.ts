import type { whatIf as english } from '../en/whatIf';
import { n, some } from './forms';

export const whatIf: typeof english = {
  banner: 'Posiciones hipotéticas',
  mark: 'Hipotético',
  intro: 'Hipotético:',
  one: (actor, stance) => `${actor}: ${stance}`,
  recorded: (stance) => `consta: ${stance}`,
  onRecord: 'Consta:',
  notRecorded: 'nada consta',
  more: (count) => `y ${n(count)} más`,
  clear: 'Borrar la hipótesis',
  clearHint: 'Volver en todas partes a lo que consta',
  panel: (count) =>
    `Hay una hipótesis puesta: ${some(count, 'posición no es la que consta', 'posiciones no son las que constan')}. Recuentos, vínculos y coaliciones la siguen.`,
  stamp: (count) => `Hipotético: ${some(count, 'posición que no consta', 'posiciones que no constan')}`,
  stampOne: (actor, question, stance) => `Hipotético: ${actor} sobre «${question}»: ${stance}`,
  tie: 'Hipotético: este vínculo se apoya en una posición que no consta.',
  change: '(hipotético)',
  remark: (recorded) => `hipotético; ${recorded}`,
  title: '¿Y si…?',
  hint: 'Suponga otra posición de un actor, o una donde no se conoce ninguna, y vea qué se sigue. Se marca en todas partes y dura hasta que se borra.',
  actor: 'Actor',
  choose: 'Elegir un actor…',
  withRecord: 'Con posición conocida aquí',
  withoutRecord: 'Sin posición conocida aquí',
  stanceOf: (actor) => `Posición de ${actor}`,
  noRecord: 'sin posición',
  isRecorded: '(consta)',
  supposed: (count) => `Supuesto aquí (${n(count)})`,
  back: (actor) => `Volver a lo que consta de ${actor}`,
};
