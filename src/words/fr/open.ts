import type { open as english } from '../en/open';
import { n, some } from './forms';

export const open: typeof english = {
  title: 'Ce qui peut être ouvert',
  intro:
    'Choisissez un fichier, déposez-en un n’importe où sur la page, ou collez un tableau. Il est lu sur cet appareil et n’est envoyé nulle part.',
  formats:
    'Un tableau de positions en CSV, TSV, Excel (.xlsx) ou JSON, avec une ligne par position ou en matrice d’acteurs et de sujets ; un fichier de corpus Caucus ; un projet de Discourse Network Analyzer (.dna).',
  required: 'Un tableau aux en-têtes actor, issue et stance s’ouvre aussitôt ;',
  optional: 'sont compris aussi.',
  code: 'Coder une source…',
  codeHint: 'Lisez un texte et notez qui prend quelle position sur quoi.',
  paste: 'Ou collez un tableau ici',
  openPasted: 'Ouvrir le tableau collé',
  close: 'Fermer',
  cancel: 'Annuler',
  reading: (name) => `Lecture de « ${name} »`,
  progress: (percent) => `${n(percent)} % lus`,
  building: 'Construction du corpus',
  refused: (name) => `« ${name} » n’a pas été ouvert`,
  untouched: 'Le corpus qui était ouvert est intact.',
  opened: (title) => `« ${title} » est ouvert`,
  counted: (positions, actors, questions) =>
    `${some(positions, 'position', 'positions')} de ${some(actors, 'acteur', 'acteurs')} sur ${some(questions, 'question', 'questions')}.`,
  errors: (count) => some(count, 'erreur', 'erreurs'),
  warnings: (count) => some(count, 'avertissement', 'avertissements'),
  more: (count) => `et ${n(count)} de plus dans la liste à télécharger`,
  download: 'Télécharger la liste (CSV)',
  listName: 'ce-qui-ne-va-pas.csv',
  listHeader: ['sorte', 'quoi', 'ligne', 'colonne', 'valeur', 'admis', 'nombre'],
  remap: 'Changer la correspondance',
  another: 'Ouvrir un autre fichier',
  alike: 'Noms qui se ressemblent',
  alikeHint: 'Rien n’est fusionné de soi-même.',
  tables: { actor: 'acteur', issue: 'sujet', meeting: 'réunion' },
  pair: (from, fromCount, to, toCount) => `« ${from} » (${n(fromCount)}) et « ${to} » (${n(toCount)})`,
  merge: 'Fusionner ceux-ci',
  mergeLabel: (from, to) => `Fusionner : « ${from} » devient « ${to} »`,
  saveMapping: 'Enregistrer la correspondance',
};
