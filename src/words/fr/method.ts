import type { method as english } from '../en/method';
import { some } from './forms';

export const method: typeof english = {
  title: 'Méthode',
  changed: (settings: number): string => some(settings, 'modifié', 'modifiés'),
  hint: 'Comment les pièces deviennent positions, liens et scores',
  basis: {
    title: 'Fondement : comment une position est connue',
    names: { record: 'Consigné', reported: 'Rapporté', rumoured: 'Rumeur', inferred: 'Déduit' },
    hints: {
      record: 'Un vote, une signature, un procès-verbal, le texte même de l’acteur.',
      reported: 'Un témoin ou la presse le dit.',
      rumoured: 'Bruit de couloir, de l’aveu même de la source.',
      inferred: 'Le raisonnement de l’auteur. De plusieurs pièces d’un acteur, le fondement le plus fort prévaut.',
    },
  },
  changes: 'Qu’est-ce qui change si…',
  changesHint: 'La même vue à côté d’une autre qui ne croit que ce qui est consigné',
  qualified: {
    title: 'Positions nuancées',
    names: { side: 'Comptent comme leur côté', half: 'Comptent pour moitié', out: 'Écartées' },
    hints: {
      side: '« Peut s’en accommoder » est pour, « contre tel quel » est contre.',
      half: 'Une question commune avec une position nuancée ajoute un demi-accord ou une demi-opposition.',
      out: 'Une pièce nuancée compte comme absence de position.',
    },
  },
  blocs: {
    title: 'Déclarations des blocs',
    names: { own: 'Celles du bloc même', members: 'Celles de ses membres aussi' },
    hints: {
      own: 'Un bloc est un acteur à part entière.',
      members:
        'Ce qu’un bloc a dit est attribué à ses membres à cette date, jamais par-dessus leur propre position, et marqué. Le bloc quitte l’image.',
    },
  },
  measure: {
    title: 'Mesure',
    note: 'Pour les scores et les listes, et pour les lignes par rapport à la paire typique. Liens et places se font toujours de même.',
    names: {
      net: 'Score net',
      share: 'Part d’accord',
      identical: 'Part de positions identiques',
      dna: 'Score selon l’activité moyenne',
      kappa: 'κ de Cohen',
    },
    hints: {
      net: '(Même côté − côtés opposés) ÷ questions communes ; de −1 à 1.',
      share: 'Moyenne de 1 − la moitié de la distance des deux positions ; de 0 à 1. Usuel pour les votes à l’ONU.',
      identical: 'Questions où la position est exactement la même ÷ questions communes ; de 0 à 1.',
      dna: '(Même côté − côtés opposés) ÷ le nombre moyen de positions des deux. Bas pour un acteur discret à côté d’un loquace, sans aucun désaccord.',
      kappa: 'Accord sur pour, neutre et contre au-delà de ce que donnerait le hasard ; à partir de 5 questions communes.',
    },
  },
  ties: 'Liens',
  min: 'Minimum de questions communes',
  minHint: 'Les paires qui en ont moins en commun n’ont pas de ligne.',
  contested: 'Questions disputées seulement',
  contestedHint: 'Écarte les questions sur lesquelles tous les acteurs affichés se tiennent de même.',
  baseline: 'Par rapport à la paire typique',
  baselineHint:
    'Les lignes disent combien un score s’écarte de la médiane de la vue : au-dessus, au-dessous, ou, dans le tiers du milieu, sans ligne.',
  dates: 'Dates',
  from: 'À partir de',
  fromHint: 'Écarte les questions posées avant cette date.',
  to: 'Jusqu’à',
  toHint: 'Écarte les questions posées après cette date.',
  at: 'Appartenance au',
  atHint: 'La date à laquelle se lit l’appartenance aux groupes. Vide : la dernière liste de chacun.',
  dateForm: 'S’écrit AAAA, AAAA-MM ou AAAA-MM-JJ ; vide pour aucune limite.',
  dateExample: 'AAAA-MM-JJ',
  noDate: 'Pas une date du calendrier. Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.',
  noCount: 'Un nombre entier à partir de 1.',
};
