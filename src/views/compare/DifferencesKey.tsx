import { MARK, SHAPES } from '../picture/shapes';
import { BeforeMark } from './BeforeMark';
import { CHANGES } from './differences';
import { useComparedWords } from './useComparedWords';

const KINDS = ['aligned', 'opposed', 'mixed'] as const;
const MARKS = ['came', 'went', 'turned'] as const;

/** What marks and lines of the picture of differences mean. */
export function DifferencesKey() {
  const t = useComparedWords().differences;
  return (
    <ul className="keys difference-keys" aria-label={t.key}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <svg className={`sample difference-actor ${mark}`} width={22} height={22} viewBox="-11 -11 22 22" aria-hidden="true">
            {mark === 'turned' && <circle className="turned" r={MARK + 3} />}
            <path className="mark" d={SHAPES.state} fill={mark === 'went' ? 'none' : 'var(--mark)'} />
            {mark === 'came' && <path className="plus" d="M-3.5,0H3.5M0,-3.5V3.5" />}
          </svg>{' '}
          {t.marks[mark]}
        </li>
      ))}
      {CHANGES.map((change) => (
        <li key={change}>
          <svg className={`sample turn-line ${change}`} width={50} height={14} aria-hidden="true">
            <line className="tie aligned" x1={1} x2={49} y1={7} y2={7} />
            {change === 'changed' &&
              KINDS.map((kind, at) => <BeforeMark key={kind} kind={kind} transform={`translate(${15 * at + 10},7)`} />)}
            {change === 'gone' && <path className="cross" d="M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5" transform="translate(25,7)" />}
          </svg>{' '}
          {t.lines[change]}
        </li>
      ))}
      <li className="soft">{t.kinds}</li>
    </ul>
  );
}
