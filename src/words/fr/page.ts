import type { page as english } from '../en/page';
import { n } from './forms';

export const page: typeof english = {
  colon: ' :',
  closeHint: 'Échap ferme aussi',
  filters: 'Filtres',
  find: 'Rechercher',
  findHint: 'Trouver un acteur, une réunion, un sujet, une question, un groupe, une source ou une action (Ctrl K ou ⌘ K)',
  skip: 'Aller à l’image',
  menu: 'Menu',
  appearance: 'Apparence',
  appearanceHint: 'Clair, sombre ou pour un projecteur, et la langue de la page',
  theme: 'Thème',
  themes: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre', projector: 'Projecteur' },
  language: 'Langue',
  languageHint: 'Langue des boutons et des textes. Le corpus reste dans la langue de ses codeurs.',
  ownLanguage: 'Langue de l’appareil',
  tours: 'Parcours',
  toursHint: 'Des leçons par étapes : en suivre une, ou en faire une de ses propres vues',
  openHint: 'Ouvrir un corpus ou un tableau de positions de cet appareil',
  open: 'Ouvrir un corpus…',
  corpusFile: 'Fichier du corpus',
  pasted: 'Tableau collé',
  openLinked: 'Ouvrir son fichier…',
  present: 'Présenter',
  presentHint: 'Montrer à une classe l’image, ou le parcours ouvert (F8)',
  share: 'Partager',
  shareHint: 'Copier l’adresse de cette image précise',
  copied: 'Adresse copiée',
  copiedPart: 'Copié : à mettre après l’adresse de la page',
  copyByHand: 'Copiez l’adresse dans la barre d’adresse',
  exportHint: 'Images, tableaux, diapositives, une page à distribuer, une référence',
  export: 'Exporter',
  help: 'Aide',
  helpHint: 'Comment lire l’image, les touches, et comment signaler une erreur',
  howToRead: 'Comment lire l’image',
  hint: 'Chaque signe est un acteur : des lignes bleues relient ceux qui ont surtout pris le même parti, des lignes orange tiretées ceux qui ont pris des partis contraires. Cliquez sur un signe ou une ligne pour en voir les preuves.',
  takeTour: 'Suivre le parcours : One red line',
  gotIt: 'Compris',
  reset: 'Réinitialiser',
  resetHint: 'Revenir à l’image sur laquelle le corpus s’ouvre',
  source: (title: string, version: string, licence: string): string => `Source : ${title}, version ${version} (${licence}).`,
  openFull: 'Ouvrir dans Caucus',
  dismiss: 'Fermer',
  missingPart: 'Une partie de la page n’a pas pu être chargée, peut-être faute de réseau. Quand il sera revenu, rechargez.',
  reload: 'Recharger',
  notices: (count: number): string =>
    count === 1 ? 'Une partie de ce lien ne peut être suivie :' : `${n(count)} parties de ce lien ne peuvent être suivies :`,
  moreNotices: (count: number): string => `et ${n(count)} de plus`,
  notice: (key: string, value: string, reason: string, accepted?: string): string => {
    switch (reason) {
      case 'unknown-key':
        return `« ${key} » n’est pas un réglage de cette application.`;
      case 'unknown-id':
        return `« ${value} », sous « ${key} », n’est pas dans ce corpus.`;
      case 'repeated-key':
        return `« ${key} » figure plus d’une fois ; la dernière compte, non « ${value} ».`;
      case 'empty-range':
        return `« from=${value} » est postérieur à « to=${accepted ?? ''} » : aucune question n’est posée entre les deux.`;
      case 'other-corpus':
        return `Le lien appartient au corpus « ${value} ». Ouvrez son fichier pour voir ce qu’il montre.`;
      default:
        return `« ${value} » n’est pas une valeur de « ${key} »${accepted ? ` ; sont admis : ${accepted}` : ''}.`;
    }
  },
};
