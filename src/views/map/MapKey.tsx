import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { STANCE_SIGNS } from '../stance/StanceMark';
import { Patterns } from './Patterns';
import type { Place } from './places';
import { rangeOf, SCALE, type Tone } from './readings';
import type { Subject } from './subject';
import { heldOf, textureOf, TONES } from './tones';
import { useMapWords } from './useMapWords';

interface Props {
  readonly view: View;
  readonly subject: Subject;
  /** Those on the map. */
  readonly states: readonly Place[];
}

function Swatch({ tone }: { readonly tone: Tone | 'nobody' }) {
  const held = tone === 'nobody' ? undefined : heldOf(tone);
  const texture = tone === 'nobody' ? null : textureOf(tone, 'key');
  return (
    <svg className="map-swatch" width={30} height={18} viewBox="-15 -9 30 18" aria-hidden="true">
      <rect className={`ground ${tone}`} x={-14} y={-8} width={28} height={16} rx={2} />
      {texture && <rect className="over" fill={texture} x={-14} y={-8} width={28} height={16} rx={2} />}
      {held && <circle className={`disc ${tone}`} r={6} />}
      {held && <path className={`sign on-map ${held}`} d={STANCE_SIGNS[held]} />}
    </svg>
  );
}

/** What each shade and sign means, how many states have it, and what the borders do not say. */
export function MapKey({ view, subject, states }: Props) {
  const t = useMapWords();
  const { legend } = useWords();
  const isStance = subject.type === 'stance';
  const [low, high] = rangeOf(view.measure);
  const valueOf = (way: number): number => low + ((way + 1) / 2) * (high - low);
  const textOf = (tone: Tone): string => {
    if (tone === 'none') return isStance ? t.noRecord : t.unknown;
    if (tone === 'itself') return t.itself;
    if (isStance) return legend.stances[tone];
    const at = SCALE.findIndex((part) => part.tone === tone);
    return t.range(valueOf(SCALE[at]?.from ?? -1), valueOf(SCALE[at - 1]?.from ?? 1));
  };
  const countOf = (tone: Tone): number => states.filter((state) => state.tone === tone).length;
  const shown = TONES.filter((tone) => (isStance ? tone !== 'itself' : tone !== 'mixed')).filter(
    (tone) => countOf(tone) > 0 || (tone !== 'mixed' && tone !== 'itself'),
  );
  return (
    <section className="map-key" aria-label={t.keyLabel}>
      <svg className="unseen" width={0} height={0} aria-hidden="true">
        <Patterns name="key" k={1} />
      </svg>
      <ul className="keys">
        {shown.map((tone) => (
          <li key={tone}>
            <Swatch tone={tone} /> {textOf(tone)} <span className="soft">{t.count(countOf(tone))}</span>
          </li>
        ))}
        <li className="soft">
          <Swatch tone="nobody" /> {t.nobody}
        </li>
      </ul>
      <details className="soft">
        <summary>{t.borders}</summary>
        {t.note}
      </details>
    </section>
  );
}
