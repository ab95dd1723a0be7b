import type { exports as english } from '../en/exports';
import { n, some } from './forms';

const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' });

export const exports: typeof english = {
  menu: 'Exporter',
  parts: {
    view: 'Ce qui est affiché',
    corpus: 'Le corpus entier',
    picture: 'L’image',
    class: 'En classe',
  },
  items: {
    ties: 'Liens (CSV)',
    coalitions: 'Coalitions (CSV)',
    matrix: 'Matrice (CSV)',
    gexf: 'GEXF',
    graphml: 'GraphML',
    gexfTwoMode: 'GEXF, acteurs et questions',
    graphmlTwoMode: 'GraphML, acteurs et questions',
    positions: 'Positions (CSV)',
    corpus: 'Corpus (JSON)',
    svg: 'SVG',
    png: 'PNG',
    copy: 'Copier l’image',
    slides: 'PowerPoint',
    handout: 'Polycopié (impression)',
    page: 'Page (HTML)',
    embed: 'Copier le code d’intégration',
    cite: 'Citer cette vue',
    qr: 'Code QR',
  },
  working: (name) => `${name} : en cours…`,
  saved: (file) => `Enregistré sous ${file}`,
  failed: (name, reason) => `${name} n’a pu être fait : ${reason}`,
  refused: {
    hypothetical: (name) =>
      `${name} n’est pas fait tant que des positions sont supposées : des données jamais consignées passeraient pour avérées. Les images peuvent être enregistrées, et le disent.`,
    hidden: (name) =>
      `${name} n’est pas fait tant que des positions sont cachées : il contient le corpus entier et les révélerait. Révélez-les d’abord.`,
  },
  leftOut: 'Les positions cachées n’y sont pas.',
  canReveal: 'Qui l’ouvre peut révéler les positions cachées.',
  pictureCopied: 'Image copiée',
  embed: {
    copied: 'Code d’intégration copié : collez-le dans le HTML d’une page.',
    'no-address':
      'Cette page a été ouverte depuis un disque ; il n’y a donc pas d’adresse qu’un cadre puisse montrer. Enregistrez une page (HTML) et mettez-la en ligne.',
    'other-corpus':
      'Un cadre montrerait le corpus avec lequel cette adresse s’ouvre, non celui que vous avez ouvert. Enregistrez-le en page (HTML), mettez-la en ligne, et copiez le code là-bas.',
    refused: 'Ce navigateur garde son presse-papiers pour lui ; le code n’a pu être copié.',
  },
  noPictureClipboard: 'Ce navigateur ne laisse pas une page copier des images. Enregistrez plutôt en PNG.',
  dismiss: 'Fermer',
  close: 'Fermer',
  cancel: 'Annuler',
  coalitionsWork: 'Calcul des coalitions, chaque question étant laissée de côté pour leur stabilité…',
  coalitionsAuto: 'Cette vue ne montre pas de coalitions ; le fichier en a autant qu’il convient aux liens (camps=auto).',
  coalitionsNone: 'Il n’y a ni alignement ni opposition dans la vue, donc pas de coalitions.',
  source: (title, version, licence) => `Source : ${title}, version ${version} (${licence}).`,
  link: (link) => `Caucus, ${link}`,
  version: 'version',
  accessed: 'consulté le',
  sources: 'Sources de ce qui est montré',
  moreSources: (count) => `et ${some(count, 'autre source', 'autres sources')} avec moins de pièces ; le lien les montre toutes.`,
  records: (count) => some(count, 'pièce', 'pièces'),
  handout: 'Polycopié',
  print: 'Imprimer',
  printed: (date) => day.format(date),
  cite: 'Citer cette vue',
  citeForms: { text: 'Texte', bibtex: 'BibTeX', ris: 'RIS' },
  copyForm: (form) => `Copier ${form}`,
  copied: (form) => `${form} copié`,
  copyByHand: 'Sélectionnez le texte et copiez-le à la main : ce navigateur garde son presse-papiers pour lui.',
  qr: 'Code QR de cette vue',
  qrHint: 'Pointez-y l’appareil photo d’un téléphone. Il a été fait sur cette page ; rien n’a été envoyé.',
  qrTooLong: (length) =>
    `Le lien de cette vue a ${n(length)} caractères, plus qu’un code QR n’en contient. Réinitialisez des filtres ou des acteurs déplacés, ou partagez l’adresse.`,
  qrDense: 'Le lien est long, le code est donc fin : faites approcher la classe, ou prenez moins de filtres.',
  qrNoAddress: 'Cette page a été ouverte depuis un disque ; il n’y a donc pas d’adresse qu’un téléphone puisse ouvrir.',
};
