import { useEffect, useState } from 'react';
import { pictureOnScreen } from './beam';
import type { Stage } from './wire';

/** The room of the picture on this screen, followed as it changes. */
export function useStage(): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    const picture = pictureOnScreen();
    if (!picture) return undefined;
    const measure = (): void => {
      const { offsetWidth: width, offsetHeight: height } = picture;
      setStage({ width, height, letters: Math.max(18, window.innerHeight / 40) });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(picture);
    return () => observer.disconnect();
  }, []);
  return stage;
}
