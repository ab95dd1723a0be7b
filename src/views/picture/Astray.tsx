import { useStore } from 'zustand';
import { useWords } from '../page/useWords';
import type { Frame } from './frame';
import type { Transform } from './transform';
import type { Lens } from './useZoom';

/** Whether no actor stands where the camera looks. */
function isAstray({ x: dx, y: dy, k }: Transform, { x, y, size }: Frame): boolean {
  for (let i = 0; i < x.length; i++) {
    const [across, down] = [k * (x[i] ?? 0) + dx, k * (y[i] ?? 0) + dy];
    if (across >= 0 && across <= size.width && down >= 0 && down <= size.height) return false;
  }
  return x.length > 0;
}

interface Props {
  readonly lens: Lens;
  readonly frame: Frame;
  readonly onReset: () => void;
}

/** Says that no actor is in sight where the camera looks past all of them, and leads back. */
export function Astray({ lens, frame, onReset }: Props) {
  const t = useWords().picture;
  const is = useStore(lens, (camera) => isAstray(camera, frame));
  return (
    <div className="astray" aria-live="polite">
      {is && (
        <>
          {t.astray}{' '}
          <button type="button" className="button" onClick={onReset}>
            {t.zoomWhole}
          </button>
        </>
      )}
    </div>
  );
}
