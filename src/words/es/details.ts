import type { details as english } from '../en/details';
import { list, n, some, three, two } from './forms';
import { questionDetails } from './questionDetails';

function membership(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `hasta ${to}`;
  return to === undefined ? `desde ${from}` : `de ${from} a ${to}`;
}

const absent = (names: readonly string[]): string => `${list(names)} no ${names.length === 1 ? 'está' : 'están'} en la imagen`;

export const details: typeof english = {
  region: 'Detalles',
  close: 'Cerrar los detalles',
  kinds: {
    state: 'Estado',
    bloc: 'Bloque',
    organisation: 'Organización',
    constituency: 'Sector',
    person: 'Persona',
    tie: 'Vínculo',
    question: 'Cuestión',
    position: 'Posición',
    meeting: 'Reunión',
    issue: 'Asunto',
    group: 'Grupo',
    coalition: 'Coalición en esta vista',
    bases: 'Comparación',
  },
  absent: {
    'actor-filtered': (names: readonly string[]): string =>
      `${absent(names)}: los filtros de tipo y de grupo ${names.length === 1 ? 'lo dejan' : 'los dejan'} fuera.`,
    'actor-silent': (names: readonly string[]): string =>
      `${absent(names)}: sin posición conocida en las cuestiones y los fundamentos a la vista. Eso no es una posición neutral.`,
    'bloc-away': (names: readonly string[]): string => `${absent(names)}: en esta vista lo que dice un bloque se atribuye a sus miembros.`,
    'tie-few': (): string => 'No trazado: los dos comparten menos cuestiones de las que esta vista pide para un vínculo.',
    'tie-kind': (): string => 'No trazado: los vínculos de esta clase quedan fuera de la imagen.',
    'tie-typical': (): string => 'No trazado: frente al par típico de esta vista los dos no destacan.',
    question: (): string => 'Los filtros dejan esta cuestión fuera de la imagen.',
    meeting: (): string => 'Los filtros dejan fuera de la imagen todas las cuestiones de esta reunión.',
    issue: (): string => 'Los filtros dejan fuera de la imagen todas las cuestiones de este asunto.',
    'meeting-empty': (): string => 'Ninguna cuestión de esta reunión está en el corpus, de modo que ningún filtro la trae a la imagen.',
    'issue-empty': (): string => 'Ninguna cuestión de este asunto está en el corpus, de modo que ningún filtro la trae a la imagen.',
    group: (): string => 'Con estos filtros ningún miembro de este grupo está en la imagen.',
  },
  ways: {
    filters: 'Restablecer los filtros',
    blocs: 'Dejar que los bloques hablen por sí mismos',
    min: 'Trazar vínculos desde una cuestión común',
    ties: 'Trazar todos los vínculos',
    baseline: 'Trazar los propios vínculos',
  },
  andMore: (count: number): string => `Todos (${n(count)})`,
  sources: 'Fuentes',
  highlightHint: 'El resto se atenúa y nada se mueve',
  highlight: 'Resaltar',
  unhighlight: 'Quitar el resaltado',
  onlyQuestion: 'Mostrar solo esta cuestión',
  onlyMeeting: 'Mostrar solo esta reunión',
  onlyGroup: 'Mostrar solo este grupo',
  colourByQuestion: 'Colorear la red según esta cuestión',
  noRecord: 'sin posición conocida',
  outOfView: 'fuera de la vista',

  actor: {
    otherNames: 'También',
    stateOf: 'De',
    groups: (count: number): string => `Miembro de ${some(count, 'grupo', 'grupos')}`,
    speaksFor: 'Habla por',
    member: membership,
    vintages: (labels: readonly string[]): string => `en ${list(labels)}`,
    counts: (aligned: number, opposed: number, mixed: number): string =>
      `Alineado con ${n(aligned)}, opuesto a ${n(opposed)}, mixto con ${n(mixed)}`,
    noShared: (count: number): string => `; ninguna cuestión común con ${n(count)}`,
    untied: (count: number): string => `; cuestiones comunes pero sin vínculo con ${n(count)}`,
    ties: 'Vínculos',
    positions: (count: number): string => `Posiciones (${n(count)})`,
    noPositions: 'Sin posición conocida en las cuestiones a la vista. Eso no es una posición neutral.',
    atMeeting: (meeting, count) => `${meeting} (${n(count)})`,
    otherPositions: (count: number): string => `En cuestiones fuera de la vista (${n(count)})`,
    overruled: (count: number): string => `Superadas por otras más fuertes o posteriores (${n(count)})`,
    uncounted: (count: number): string => `No contadas en esta vista (${n(count)})`,
    uncountedHint: 'Con un fundamento no elegido, o matizadas mientras las posiciones matizadas se excluyen.',
    extended: (blocs: readonly string[]): string => `Dicho por ${list(blocs)}, de que era miembro; extendido en esta vista.`,
    clash: (blocs: readonly string[]): string => `${list(blocs)} dicen cosas distintas; por eso, sin posición.`,
    changes: (count: number): string => `Cambios de lado (${n(count)})`,
    changedTexts: (count: number): string => `Partidos contrarios en distintas cuestiones de un asunto (${n(count)})`,
    changedTextsHint: 'Propuestas distintas: si el actor cambió de opinión, esto no lo dice.',
    changedSide: 'Cambió de lado',
    changedText: 'Sobre un texto modificado',
    changeExtended: '(una de las dos como miembro de un bloque)',
    whoTurned: (count: number): string => `Quién cambió de lado (${n(count)})`,
    allTies: (count: number): string => `Todos los vínculos (${n(count)})`,
    searchTies: 'Buscar en estos vínculos',
    tiesFound: (count: number, total: number): string => `${n(count)} de ${n(total)} encontrados`,
    tieTold: (kind: string, score: number, shared: number): string =>
      Number.isNaN(score) ? `${kind} (${n(shared)})` : `${kind}, ${three(score)} (${n(shared)})`,
    closest: 'Los más próximos',
    farthest: 'Los más distantes',
    level: (count: number): string => (count === 1 ? 'La única puntuación' : `Los ${n(count)}, a igual distancia`),
    by: (measure: string): string => `según: ${measure}; entre paréntesis las cuestiones comunes`,
    tieWith: 'Vínculo con',
    scored: (score: number, shared: number): string => `${three(score)} (${n(shared)})`,
    noNeighbours: 'Nadie a la vista comparte con él una cuestión para la que esta medida esté definida.',
    didNotVote: (count: number): string => `No votó (${n(count)})`,
    didNotVoteHint: 'Figura como no votante, sea cual sea la razón. Eso no es una posición.',
  },

  measures: {
    net: 'puntuación neta',
    share: 'proporción de acuerdo',
    identical: 'proporción de posiciones idénticas',
    dna: 'puntuación por actividad media',
    kappa: 'κ de Cohen',
  },

  question: questionDetails,
  meeting: {
    body: 'Celebrada por',
    place: 'Lugar',
    date: 'Fecha',
    decided: 'Lo que se decidió',
    notDecided: 'Las fuentes no refieren ninguna decisión.',
    coverage: 'Lo que este corpus sabe de ella',
    participants: 'Participantes',
    known: { all: 'Se conocen todos:', some: 'Se conocen algunos:' },
    participantList: (count: number): string => some(count, 'participante', 'participantes'),
    questions: (count: number): string => `Cuestiones (${n(count)})`,
  },

  issue: {
    questions: (count: number): string => `Cuestiones (${n(count)})`,
  },

  group: {
    members: (count: number): string => `Miembros (${n(count)})`,
    asIn: (label: string): string => `Como en: ${label}`,
    at: (date: string): string => `A ${date}`,
    list: (what: string): string => `La lista: ${what}.`,
    today: 'Aquellos cuya pertenencia no tiene final conocido; donde todas han terminado, todos los que fueron miembros.',
    member: membership,
    bloc: 'Habla como',
    cohesion: 'Cohesión en las cuestiones a la vista',
    picture: (questions: number, from: string | undefined, to: string | undefined, lowest: string, index: number): string =>
      `Índice de acuerdo (AI) e índice de Rice de ${some(questions, 'cuestión', 'cuestiones')} por orden de tiempo${from === undefined ? '' : from === to ? `, ${from}` : `, de ${from} a ${to}`}; el AI más bajo, ${two(index)}, es el de ${lowest}. La tabla de abajo tiene los mismos números.`,
    point: (name: string, date: string, members: number, agreement: number, rice: number | undefined): string =>
      `${name}, ${date}: AI ${two(agreement)}, Rice ${rice === undefined ? 'no definido' : two(rice)}, posición conocida de ${some(members, 'miembro', 'miembros')}`,
    pictureKeys: (most: number): string =>
      `Por orden de tiempo, un paso por cuestión. Puntos y línea: AI; rombos: Rice, ninguno donde no está definido. Barras: miembros con posición, ${n(most)} como máximo.`,
    cohesionHint:
      'Rice: |a favor − en contra| / (a favor + en contra), no definido donde nadie toma partido. AI (Hix, Noury y Roland): 1 donde todos están juntos, 0 donde los a favor, neutrales y en contra son igual de numerosos.',
    columns: {
      question: { name: 'Cuestión', title: '' },
      for: { name: 'A favor', title: 'miembros a favor, con o sin reservas' },
      neutral: { name: 'Neutral', title: 'miembros neutrales' },
      against: { name: 'En contra', title: 'miembros en contra, con o sin condiciones' },
      rice: { name: 'Rice', title: 'índice de Rice' },
      agreement: { name: 'AI', title: 'índice de acuerdo' },
    },
    undefinedHint: 'no definido: aquí ningún miembro toma partido',
    undefined: '–',
    noQuestions: 'Ningún miembro tiene posición en una cuestión a la vista.',
    number: two,
  },
};
