import type { coalitionDetails as english } from '../en/coalitionDetails';
import { list, n, of, percent, some } from './forms';

type Sides = Parameters<(typeof english)['stand']>[0];

function sides({ for: up, neutral, against }: Sides): string {
  const parts = [
    up > 0 && `${n(up)} a favor`,
    neutral > 0 && `${n(neutral)} ${of(neutral, 'neutral', 'neutrales')}`,
    against > 0 && `${n(against)} en contra`,
  ];
  return list(parts.filter((part) => part !== false));
}

export const coalitionDetails: typeof english = {
  title: (names, more) => (more === 0 ? list(names) : `${names.join(', ')} y ${n(more)} más`),
  off: 'En esta vista no se calculan coaliciones.',
  turnOn: { '2': 'Buscar dos campos', auto: 'Buscar cuantas coaliciones convengan' },
  working: 'Buscando coaliciones…',
  none: (name) => `${name} no tiene alineaciones ni oposiciones en esta vista; por eso no está en ninguna coalición.`,
  about: 'Calculada a partir de los vínculos a la vista; una coalición no es un bloque y no tiene más nombre que sus miembros.',
  unfinished: 'La búsqueda sigue; los miembros pueden cambiar aún.',
  members: (count) => `Miembros (${n(count)})`,
  stable: (share) => `estable al ${percent(share)}`,
  stability: 'Estabilidad: con qué proporción de su coalición permanece un actor, de media, cuando se deja fuera cada cuestión por turno.',
  noStability: 'Su estabilidad aún no se ha calculado.',
  ties: 'Vínculos',
  where: 'Pares',
  kinds: { aligned: 'Alineados', opposed: 'Opuestos', mixed: 'Mixtos' },
  inside: 'Entre miembros',
  outside: 'Con otros',
  number: n,
  misfits: (inside, outside) =>
    inside + outside === 0
      ? 'Todos encajan: ninguna oposición dentro, ninguna alineación fuera.'
      : `De estos, ${some(inside + outside, 'vínculo no encaja', 'vínculos no encajan')}: ${n(inside)} de oposición dentro y ${n(outside)} de alineación fuera. Los vínculos mixtos no cuentan.`,
  apart: 'Lo que los une y los distingue',
  noneApart: 'En ninguna cuestión toman todos los miembros conocidos un lado que no tomen también todos los demás.',
  stand: (members, others) => `Miembros: ${sides(members)}. Otros: ${sides(others)}.`,
  more: (count) => `y ${n(count)} más`,
  apartHint:
    'Cuestiones en que se conoce la posición de al menos dos miembros, todos del mismo lado, y no todos los demás; primero las más distantes. Las posiciones matizadas cuentan como su lado.',
};
