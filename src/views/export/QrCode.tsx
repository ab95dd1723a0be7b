import { useMemo } from 'react';
import { encode } from 'uqr';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { linkOf } from './lesson';
import { useExportingWords } from './useExportingWords';
import { Window } from './Window';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly onClose: () => void;
}

/** Modules a side above which a phone at the back of a room has trouble. */
const FINE = 85;

/** The code of a link, as rows of dark modules; null where the link is longer than a code holds. */
function modulesOf(link: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(link, { ecc: 'L', border: 4 }).data;
  } catch {
    return null;
  }
}

/** The link as a code for the phones of a class, as large as the screen allows. */
export function QrCode({ corpus, view, onClose }: Props) {
  const t = useExportingWords().exports;
  const link = linkOf(corpus, view);
  const modules = useMemo(() => modulesOf(link), [link]);
  const side = modules?.length ?? 0;
  const path = modules?.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x},${y}h1v1h-1z`] : []))).join('');
  const note = modules === null ? t.qrTooLong(link.length) : side > FINE ? t.qrDense : t.qrHint;
  return (
    <Window title={t.qr} onClose={onClose}>
      {link.startsWith('#') ? (
        <p>{t.qrNoAddress}</p>
      ) : (
        <>
          {path && (
            <svg className="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t.qr} shapeRendering="crispEdges">
              <path d={path} fill="#000000" />
            </svg>
          )}
          <p>{note}</p>
        </>
      )}
      <p className="qr-link soft">{link}</p>
    </Window>
  );
}
