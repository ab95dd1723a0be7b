/** Moves the keyboard to the heading of the details, as soon as they are there. */
export function toDetails(): void {
  const region = document.querySelector('.page') ?? document.body;
  const go = (): boolean => {
    const heading = document.querySelector<HTMLElement>('.details h2');
    heading?.focus();
    return heading !== null;
  };
  requestAnimationFrame(() => {
    if (go()) return;
    // Details may be on their way still: they come with a file of their own.
    const watch = new MutationObserver(() => go() && watch.disconnect());
    watch.observe(region, { childList: true });
  });
}
