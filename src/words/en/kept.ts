const number = new Intl.NumberFormat('en');

export const kept = {
  title: 'Corpora on this device',
  none: 'None yet. What you open is kept here, in this browser only, and is there again after a reload.',
  shipped: (title: string): string => `${title} (comes with the page)`,
  isOpen: 'open now',
  counts: (positions: number, actors: number, questions: number): string =>
    `${number.format(positions)} ${positions === 1 ? 'position' : 'positions'}, ${number.format(actors)} ${actors === 1 ? 'actor' : 'actors'}, ${number.format(questions)} ${questions === 1 ? 'question' : 'questions'}`,
  copy: 'Duplicate',
  copyOf: (title: string): string => `Duplicate “${title}”`,
  copyTitle: (title: string): string => `${title} (copy)`,
  rename: 'Rename',
  renameOf: (title: string): string => `Rename “${title}”`,
  newTitle: 'New title',
  save: 'Save',
  cancel: 'Cancel',
  delete: 'Delete',
  deleteOf: (title: string): string => `Delete “${title}”`,
  deleted: 'deleted; kept for three months',
  restore: 'Bring back',
  restoreOf: (title: string): string => `Bring back “${title}”`,
  faults: {
    unavailable: 'This browser keeps nothing for this page, so a corpus is gone when the page is closed. Its file is not.',
    full: 'There is no room left on this device: this corpus is not kept and is gone when the page is closed. Its file is not.',
    newer: 'Another window runs a newer version of this page. Reload this one to keep corpora.',
    blocked: 'Another window with an older version of this page stands in the way. Close it to keep corpora.',
    failed: 'The corpus could not be kept on this device and is gone when the page is closed. Its file is not.',
  },
};
