import type { newVersion as english } from '../en/newVersion';

export const newVersion: typeof english = {
  ready: 'Hay una nueva versión lista.',
  reload: 'Recargar',
  later: 'Más tarde',
};
