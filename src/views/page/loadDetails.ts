/** Fetches the details, when something is first selected, or before, when the page has nothing else to do. */
export const loadDetails = () => import('./later');
