import { useEffect, useState } from 'react';
import { pictureOnScreen, scrolledIn } from './onScreen';
import type { Stage } from './wire';

/** The room of the picture on this screen, followed as it changes. */
export function useStage(): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    const picture = pictureOnScreen();
    if (!picture) return undefined;
    const measure = (): void => {
      const { offsetWidth: width, offsetHeight: height } = picture;
      const scrolled = Math.round(scrolledIn(picture).scrollTop);
      setStage({ width, height, letters: Math.max(18, window.innerHeight / 40), scrolled });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(picture);
    picture.addEventListener('scroll', measure, true);
    return () => {
      observer.disconnect();
      picture.removeEventListener('scroll', measure, true);
    };
  }, []);
  return stage;
}
