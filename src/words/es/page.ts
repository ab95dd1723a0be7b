import type { page as english } from '../en/page';
import { n } from './forms';

export const page: typeof english = {
  colon: ':',
  closeHint: 'Escape también lo cierra',
  filters: 'Filtros',
  find: 'Buscar',
  findHint: 'Buscar un actor, una reunión, un asunto, una cuestión, un grupo, una fuente o una acción (Ctrl K o ⌘ K)',
  skip: 'Ir a la imagen',
  menu: 'Menú',
  appearance: 'Apariencia',
  appearanceHint: 'Claro, oscuro o para un proyector, y el idioma de la página',
  theme: 'Aspecto',
  themes: { auto: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro', projector: 'Proyector' },
  language: 'Idioma',
  languageHint: 'Idioma de los botones y textos. El corpus queda en la lengua de sus codificadores.',
  ownLanguage: 'Idioma del dispositivo',
  tours: 'Recorridos',
  toursHint: 'Lecciones por pasos: siga una, o haga una con sus propias vistas',
  openHint: 'Abrir un corpus o una tabla de posiciones de este dispositivo',
  open: 'Abrir un corpus…',
  corpusFile: 'Archivo del corpus',
  pasted: 'Tabla pegada',
  openLinked: 'Abrir su archivo…',
  present: 'Presentar',
  presentHint: 'Mostrar a una clase la imagen, o el recorrido abierto (F8)',
  share: 'Compartir',
  shareHint: 'Copiar la dirección de exactamente esta imagen',
  copied: 'Dirección copiada',
  copiedPart: 'Copiado: va después de la dirección de la página',
  copyByHand: 'Copie la dirección de la barra de direcciones',
  exportHint: 'Imágenes, tablas, diapositivas, una página para repartir, una referencia',
  export: 'Exportar',
  help: 'Ayuda',
  helpHint: 'Cómo leer la imagen, las teclas, y cómo señalar un error',
  howToRead: 'Cómo leer la imagen',
  hint: 'Cada marca es un actor: las líneas azules unen a quienes tomaron sobre todo el mismo lado, las naranjas discontinuas a quienes tomaron partidos contrarios. Haga clic en una marca o una línea para ver sus pruebas.',
  takeTour: 'Seguir el recorrido: One red line',
  gotIt: 'Entendido',
  reset: 'Restablecer',
  resetHint: 'Volver a la imagen con la que se abre el corpus',
  source: (title: string, version: string, licence: string): string => `Fuente: ${title}, versión ${version} (${licence}).`,
  openFull: 'Abrir en Caucus',
  dismiss: 'Cerrar',
  missingPart: 'No se pudo cargar una parte de la página, quizá por falta de red. Cuando vuelva, recargue.',
  reload: 'Recargar',
  notices: (count: number): string =>
    count === 1 ? 'Una parte de este enlace no puede seguirse:' : `${n(count)} partes de este enlace no pueden seguirse:`,
  moreNotices: (count: number): string => `y ${n(count)} más`,
  notice: (key: string, value: string, reason: string, accepted?: string): string => {
    switch (reason) {
      case 'unknown-key':
        return `«${key}» no es un ajuste de esta aplicación.`;
      case 'unknown-id':
        return `«${value}», en «${key}», no está en este corpus.`;
      case 'repeated-key':
        return `«${key}» figura más de una vez; cuenta la última, no «${value}».`;
      case 'empty-range':
        return `«from=${value}» es posterior a «to=${accepted ?? ''}»: entre ambas no se plantea ninguna cuestión.`;
      case 'other-corpus':
        return `El enlace pertenece al corpus «${value}». Abra su archivo para ver lo que muestra.`;
      default:
        return `«${value}» no es un valor de «${key}»${accepted ? `; se admite: ${accepted}` : ''}.`;
    }
  },
};
