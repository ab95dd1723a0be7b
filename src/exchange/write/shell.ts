/** The page as one file, before anything is drawn in it. */

let own: HTMLElement | undefined;

/** Keeps this page as it came, where it is one file itself; to be called before anything is drawn. */
export function keepShell(): void {
  own = document.documentElement.cloneNode(true) as HTMLElement;
}

/** The HTML of the one file: this page's own, or the one that the build puts beside it. Rejects where there is none. */
export async function shellOfPage(): Promise<string> {
  if (own) return `<!doctype html>\n${own.outerHTML}\n`;
  const response = await fetch('./single.html');
  if (!response.ok) throw new Error(`single.html: ${response.status}`);
  return response.text();
}
