/** Whether this window was presenting before a reload (see views/present/session.ts), or was opened to present. */
export function wasPresenting(): boolean {
  try {
    return /[?&]present=/.test(window.location.search) || /^\w/.test(sessionStorage.getItem('caucus-presentation') ?? '');
  } catch {
    return false;
  }
}
