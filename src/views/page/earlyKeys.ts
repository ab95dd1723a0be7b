/** Keys between the one that begins a presentation and its first picture, which may have to be loaded. */
const early: KeyboardEvent[] = [];

export const keepKey = (event: KeyboardEvent): void => void early.push(event);

/** What was kept, which is then forgotten. */
export const takeKeys = (): readonly KeyboardEvent[] => early.splice(0);
