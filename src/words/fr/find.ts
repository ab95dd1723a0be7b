import type { find as english } from '../en/find';
import { n } from './forms';

export const find: typeof english = {
  title: 'Rechercher',
  label: 'Trouver un acteur, une réunion, un sujet, une question, un groupe, une source ou une action',
  placeholder: 'Nom, code, ou que faire',
  close: 'Fermer',
  list: 'Ce qui a été trouvé',
  kinds: {
    actor: 'acteur',
    meeting: 'réunion',
    issue: 'sujet',
    question: 'question',
    group: 'groupe',
    source: 'source',
    action: 'action',
  },
  also: (name) => `« ${name} »`,
  absent: 'pas dans cette image',
  opens: (what) => `ouvre « ${what} », qui en dépend`,
  found: (shown, total) =>
    total === 0 ? '' : shown < total ? `Les ${n(shown)} premiers de ${n(total)}` : `${n(total)} ${total < 2 ? 'trouvé' : 'trouvés'}`,
  nothing: (query) => `Rien ne s’appelle « ${query} ».`,
  keys: '↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer',
  choice: (label, option) => `${label} : ${option}`,
  filters: (isOpen) => (isOpen ? 'Fermer les filtres' : 'Ouvrir les filtres'),
  code: 'Coder une source…',
  toFilters: 'Aller aux filtres',
  clearSelection: 'Fermer les détails',
  clearHighlight: 'Ne plus rien mettre en évidence',
};
