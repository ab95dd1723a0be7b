/** Moves the keyboard to the picture: to one actor's mark, or to the one that holds its tab stop, or to the first on a floor, or to the cell that holds the tab stop of the matrix, or to the region while none of them is there. */
export function focusPicture(actor?: string): void {
  const mark = actor === undefined ? null : document.querySelector<HTMLElement>(`.picture [data-actor="${CSS.escape(actor)}"]`);
  const stop = document.querySelector<HTMLElement>('.network [data-actor][tabindex="0"], .floors [data-actor], .matrix [tabindex="0"]');
  (mark ?? stop ?? document.querySelector<HTMLElement>('.picture'))?.focus();
}

/** Where the keyboard goes when the details close: back to what they were about, unless it is elsewhere already. */
export function leaveDetails(actor: string | undefined): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body || activeElement.closest('.details') !== null) {
    requestAnimationFrame(() => focusPicture(actor));
  }
}

/** Moves the keyboard into the filters when they are laid over the picture. */
export function enterFilters(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.filters-close')?.focus());
}

/** Moves the keyboard from the filters to the button that has opened them; false where they are no sheet over the picture. */
export function leaveFilters(): boolean {
  const opener = document.querySelector<HTMLElement>('[aria-controls="filters"][aria-expanded="true"]');
  opener?.focus();
  return opener !== null;
}
