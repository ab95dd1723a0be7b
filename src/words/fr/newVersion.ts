import type { newVersion as english } from '../en/newVersion';

export const newVersion: typeof english = {
  ready: 'Une nouvelle version est prête.',
  reload: 'Recharger',
  later: 'Plus tard',
};
