import { type ComponentType, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { corpusAsked } from '../../state/corpusName';
import { isLarge } from '../../state/large';
import { viewAt } from '../../state/opening';
import { shownCorpus, shownView } from '../../state/shown';
import { startCaucus } from '../../state/store';
import type { corpusOfLink } from '../open/corpusOfLink';
import type { PictureProps } from '../picture/PictureAlone';
import { useSize } from '../picture/useSize';
import type { Spot } from './beam';
import { scrolledIn } from './onScreen';
import { usePresentingWords } from './usePresentingWords';
import type { Stage } from './wire';

/** Height of names as the speaker sees them, in CSS pixels. */
const READABLE = 11;

/** What the page around knows to draw: given by it, so that the first load of the page is not cut up for this window's sake. */
export interface Drawing {
  readonly Picture: ComponentType<PictureProps>;
  readonly corpusOfLink: typeof corpusOfLink;
}

interface Props {
  readonly drawing: Drawing;
  readonly corpus: Corpus;
  readonly fragment: string;
  readonly stage: Stage;
  readonly hasLight: boolean;
  /** Where in the picture the speaker points. */
  readonly onPoint: (spot: Spot) => void;
  /** By what share of its height it is scrolled. */
  readonly onScroll: (share: number) => void;
}

/** What the class sees of a view, drawn in the room that it has there and made smaller, so that a place here is the same place there. */
function Mirror({ drawing: { Picture }, corpus, fragment, stage, hasLight, onPoint, onScroll }: Props) {
  const t = usePresentingWords().present;
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  const view = useMemo(() => ({ ...viewAt(fragment, corpus).view, theme: 'projector' as const }), [fragment, corpus]);
  const scale = room ? Math.min(room.width / stage.width, room.height / stage.height, 1) : 0;
  useEffect(() => {
    const picture = drawn.current?.querySelector('.picture');
    if (picture) scrolledIn(picture).scrollTop = stage.scrolled;
  });
  const letters = Math.max(READABLE / (scale || 1), stage.letters);
  const point = ({ clientX, clientY }: PointerEvent): void => {
    const { left = 0, top = 0, width = 1, height = 1 } = drawn.current?.getBoundingClientRect() ?? {};
    const [x, y] = [(clientX - left) / width, (clientY - top) / height];
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) onPoint({ x, y });
  };
  return (
    <div
      ref={box}
      className="mirror"
      role="img"
      aria-label={t.picture}
      title={t.lightHint}
      onPointerDown={point}
      onPointerMove={(event) => hasLight && point(event)}
      onWheel={({ deltaY, currentTarget }) => onScroll(deltaY / currentTarget.clientHeight)}
    >
      <div
        ref={drawn}
        className={`mirrored is-presenting ${view.tour ? 'has-tour' : ''}`}
        data-theme="projector"
        inert
        style={{
          width: stage.width,
          height: stage.height,
          transform: `scale(${scale})`,
          '--say': `${stage.letters}px`,
          '--text-label': `${letters}px`,
        }}
      >
        {scale > 0 && <Picture corpus={shownCorpus(corpus, view)} view={shownView(view)} letters={letters} />}
      </div>
    </div>
  );
}

/** The picture that the class sees, where its corpus is on this device and is drawn without a worker. */
export function MirrorOfLink(props: Omit<Props, 'corpus'>) {
  const { drawing, fragment } = props;
  const asked = useMemo(() => corpusAsked(fragment), [fragment]);
  const name = JSON.stringify(asked);
  const [found, setFound] = useState<Corpus | null>(null);
  useEffect(() => {
    let isWanted = true;
    void drawing.corpusOfLink(JSON.parse(name)).then((corpus) => {
      if (!isWanted || !corpus) return;
      // Nothing is changed here; but what is drawn may ask for the store.
      startCaucus(corpus);
      setFound(corpus);
    });
    return () => {
      isWanted = false;
    };
  }, [name, drawing]);
  return found && !isLarge(found) && <Mirror {...props} corpus={found} />;
}
