/** Whether the hint for newcomers was put away on this device. Where nothing can be kept, every visit is the first. */
const KEY = 'caucus.hint';

export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function endFirstVisit(): void {
  try {
    localStorage.setItem(KEY, 'read');
  } catch {
    // The hint stays away until the page is loaded again.
  }
}
