/** What the class sees beside the step's text; null where there is no page around. */
export const pictureOnScreen = (): HTMLElement | null => document.querySelector('.picture');

const isCut = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + 1;

/** The part of a picture that is cut off for want of room; where none is, the picture. */
export function scrolledIn(picture: Element): Element {
  return [...picture.querySelectorAll('.floors, .list, .matrix-box')].find(isCut) ?? picture;
}

/** Scrolls what is cut off, the picture and the step's text alike, by a share of its height. */
export function scrollOnScreen(share: number): void {
  const picture = pictureOnScreen();
  const boxes = [...(picture ? [scrolledIn(picture)] : []), ...document.querySelectorAll('.caption')];
  for (const box of boxes) box.scrollTop += share * box.clientHeight;
}
