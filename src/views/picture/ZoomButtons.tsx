import { update } from '../../state/store';
import { clearPins } from '../../state/updates';
import { useWords } from '../page/useWords';
import { ZOOM_STEP, type ZoomControls } from './useZoom';

interface Props {
  readonly controls: ZoomControls;
  readonly hasPins: boolean;
}

/** Buttons for what the wheel and the keys do. */
export function ZoomButtons({ controls, hasPins }: Props) {
  const t = useWords().picture;
  return (
    <div className="zoom-buttons">
      {hasPins && (
        <button type="button" className="button" onClick={() => update(clearPins)}>
          {t.letGo}
        </button>
      )}
      <button type="button" className="button" aria-label={t.zoomIn} title={t.zoomIn} onClick={() => controls.by(ZOOM_STEP)}>
        +
      </button>
      <button type="button" className="button" aria-label={t.zoomOut} title={t.zoomOut} onClick={() => controls.by(1 / ZOOM_STEP)}>
        −
      </button>
      <button type="button" className="button" aria-label={t.zoomWhole} title={t.zoomWhole} onClick={controls.reset}>
        <svg width={14} height={14} viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth={1.8} aria-hidden="true">
          <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" />
        </svg>
      </button>
    </div>
  );
}
