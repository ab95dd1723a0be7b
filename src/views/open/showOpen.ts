/** Opens the dialog of “Open corpus…” from elsewhere on the page. */
export function showOpen(): void {
  document.querySelector<HTMLButtonElement>('button:has(+ .opening)')?.click();
}
