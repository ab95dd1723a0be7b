/** A page's address as far as links that are handed out need it. */
export type Here = Pick<Location, 'protocol' | 'origin' | 'pathname'>;

/**
 * Where others can open this page, without #: the published address where the build was given one, else the page's own;
 * '' where it was opened from a disk, whose paths are nobody else's business and lead nowhere.
 */
export function pageAddress(published: string, here: Here): string {
  const isServed = here.protocol === 'http:' || here.protocol === 'https:';
  return published.replace(/#.*$/s, '') || (isServed ? `${here.origin}${here.pathname}` : '');
}
