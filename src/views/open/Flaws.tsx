import { type Flaw, isWarning } from '../../exchange/read/flaws';
import { download } from '../page/download';
import { useWords } from '../page/useWords';
import { acceptedOf, amountOf, flawList } from './flawList';
import { useOpeningWords } from './useOpeningWords';

const SHOWN = 50;

function FlawItem({ flaw }: { readonly flaw: Flaw }) {
  const t = useOpeningWords().flaws;
  const { page } = useWords();
  const { kind, row, column, value, count } = flaw;
  const accepted = acceptedOf(flaw, t);
  const amount = amountOf(flaw);
  const where = t.where(row, column);
  return (
    <li>
      {where !== '' && <strong>{`${where}${page.colon} `}</strong>}
      {t.kinds[kind]}
      {value !== null && <span> {t.stands(value)}</span>}
      {amount !== null && <span> {t.found(amount)}</span>}
      {accepted !== null && <span className="soft"> {t.accepted(accepted)}</span>}
      {count > 1 && amount === null && <span className="soft"> ({t.times(count)})</span>}
    </li>
  );
}

function FlawGroup({ title, flaws }: { readonly title: string; readonly flaws: readonly Flaw[] }) {
  const t = useOpeningWords().open;
  if (flaws.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="opening-flaws">
        {flaws.slice(0, SHOWN).map((flaw, at) => (
          <FlawItem key={at} flaw={flaw} />
        ))}
      </ul>
      {flaws.length > SHOWN && <p className="soft">{t.more(flaws.length - SHOWN)}</p>}
    </section>
  );
}

/** Errors and warnings, each with its place, and all of them as a table to take away. */
export function Flaws({ flaws }: { readonly flaws: readonly Flaw[] }) {
  const words = useOpeningWords();
  const t = words.open;
  const [warnings, errors] = [flaws.filter(isWarning), flaws.filter((flaw) => !isWarning(flaw))];
  return (
    <>
      <FlawGroup title={t.errors(errors.length)} flaws={errors} />
      <FlawGroup title={t.warnings(warnings.length)} flaws={warnings} />
      {flaws.length > 0 && (
        <button type="button" className="button" onClick={() => download(flawList(flaws, words), t.listName, 'text/csv')}>
          {t.download}
        </button>
      )}
    </>
  );
}
