import type { help as english } from '../en/help';
import { n } from './forms';

export const help: typeof english = {
  title: 'Ayuda',
  close: 'Cerrar',
  reading: 'Cómo leer la imagen',
  lines: [
    [
      'Líneas',
      'la azul continua une a dos que tomaron sobre todo el mismo lado, la naranja discontinua a dos de lados opuestos, la violeta punteada ambas cosas.',
    ],
    ['Lugares', 'cuanto más tomaron dos los mismos lados, más cerca están. La distancia sugiere, no prueba.'],
    ['Formas', 'círculo: Estado, cuadrado: bloque, hexágono: organización, rombo: sociedad civil o empresas, triángulo: persona.'],
    [
      'Posiciones',
      'de una a tres cuestiones se muestran como repartos. Más: a favor, menos: en contra, entre paréntesis: con reservas, círculo: neutral, ±: posiciones contradictorias.',
    ],
    ['Sin posición conocida', 'no es una posición. Nunca se dibuja como neutral ni se cuenta.'],
  ],
  keys: 'Teclas',
  table: [
    ['Tab', 'llega a la imagen una vez'],
    ['Flechas', 'siguen las líneas'],
    ['Intro, Escape', 'seleccionar, borrar'],
    ['+ − 0', 'acercar, alejar, mostrar todo'],
    ['Ctrl K, ⌘ K', 'buscar cualquier cosa'],
    ['F8', 'presentar'],
  ],
  evidence: 'Dónde están las pruebas',
  evidenceText:
    'Haga clic en un actor, una línea o una cuestión: a la derecha está lo que hizo cada uno, cómo se sabe, según qué fuente y en qué lugar de ella. La tabla de posiciones, en Lista, tiene todos los registros a la vista.',
  tour: 'Primer recorrido',
  takeTour: 'Empezar «One red line»',
  tourText: '12 pasos, con una pregunta para cada uno (en inglés).',
  mistake: 'Señalar un error en el corpus',
  mistakeText: 'Copie esto, diga qué está mal y qué fuente lo muestra, y envíelo a quien le dio esta página o cuida el corpus.',
  mistakeLabel: 'Texto del aviso',
  copy: 'Copiar el aviso',
  copied: 'Aviso copiado',
  refused: 'El navegador no permitió copiar: el texto está seleccionado, cópielo a mano.',
  report: (title, id, version, link, records, selection) =>
    [
      `Corpus: ${title} (${id}), versión ${version}`,
      `Vista: ${link}`,
      ...(selection === null ? [] : [`Seleccionado: ${selection}`]),
      ...(records.length === 0 ? [] : [`${records.length === 1 ? 'Registro' : `Registros (${n(records.length)})`}: ${records.join(', ')}`]),
      'Qué está mal: ',
      'Qué lo muestra (fuente, página): ',
    ].join('\n'),
};
