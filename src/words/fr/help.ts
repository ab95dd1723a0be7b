import type { help as english } from '../en/help';
import { n } from './forms';

export const help: typeof english = {
  title: 'Aide',
  close: 'Fermer',
  reading: 'Comment lire l’image',
  lines: [
    [
      'Lignes',
      'le bleu continu relie deux acteurs qui ont surtout pris le même parti, l’orange tireté des partis contraires, le violet pointillé les deux.',
    ],
    ['Places', 'plus deux acteurs ont pris les mêmes partis, plus ils sont proches. La distance suggère, elle ne prouve pas.'],
    ['Formes', 'cercle : État, carré : bloc, hexagone : organisation, losange : société civile ou entreprises, triangle : personne.'],
    [
      'Positions',
      'une à trois questions se montrent en répartitions. Plus : pour, moins : contre, entre parenthèses : avec réserves, cercle : neutre, ± : positions contradictoires.',
    ],
    ['Aucune position connue', 'ce n’est pas une position : jamais dessinée comme neutre, jamais comptée.'],
  ],
  keys: 'Touches',
  table: [
    ['Tab', 'atteint l’image une fois'],
    ['Flèches', 'suivent les lignes'],
    ['Entrée, Échap', 'sélectionner, effacer'],
    ['+ − 0', 'agrandir, réduire, tout montrer'],
    ['Ctrl K, ⌘ K', 'trouver quoi que ce soit'],
    ['F8', 'présenter'],
  ],
  evidence: 'Où sont les preuves',
  evidenceText:
    'Cliquez sur un acteur, une ligne ou une question : à droite se lit ce que chacun a fait, comment on le sait, selon quelle source et à quel endroit. Le tableau des positions, sous Liste, a toutes les pièces affichées.',
  tour: 'Premier parcours',
  takeTour: 'Commencer « One red line »',
  tourText: '12 étapes, avec une question pour chacune (en anglais).',
  mistake: 'Signaler une erreur dans le corpus',
  mistakeText:
    'Copiez ceci, dites ce qui est faux et quelle source le montre, et envoyez-le à qui vous a donné cette page ou tient le corpus.',
  mistakeLabel: 'Texte du signalement',
  copy: 'Copier le signalement',
  copied: 'Signalement copié',
  refused: 'Le navigateur n’a pas permis de copier : le texte est sélectionné, copiez-le à la main.',
  report: (title, id, version, link, records, selection) =>
    [
      `Corpus : ${title} (${id}), version ${version}`,
      `Vue : ${link}`,
      ...(selection === null ? [] : [`Sélection : ${selection}`]),
      ...(records.length === 0 ? [] : [`${records.length === 1 ? 'Pièce' : `Pièces (${n(records.length)})`} : ${records.join(', ')}`]),
      'Ce qui est faux : ',
      'Ce qui le montre (source, page) : ',
    ].join('\n'),
};
