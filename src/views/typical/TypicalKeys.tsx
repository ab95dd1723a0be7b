import { useDetailedWords } from '../page/useDetailedWords';
import { TieSample } from '../legend/TieSample';

/** What lines against the typical dyad mean, in the legend. */
export function TypicalKeys() {
  const { keys: t } = useDetailedWords().typical;
  return (
    <ul className="keys">
      <li>
        <TieSample kind="aligned" /> {t.aligned}
      </li>
      <li>
        <TieSample kind="opposed" /> {t.opposed}
      </li>
      <li className="soft">{t.none}</li>
      <li className="soft">{t.width}</li>
    </ul>
  );
}
