import { update } from '../../state/store';
import { setLook } from '../../state/updates';
import { LOOKS, type Look } from '../../state/view';
import { useWords } from '../page/useWords';

/** One of several ways of looking at the same view; switching loses nothing. */
export function LookSwitch({ look }: { readonly look: Look }) {
  const t = useWords().looks;
  return (
    <fieldset className="looks">
      <legend className="unseen">{t.label}</legend>
      {LOOKS.map((one) => (
        <label key={one} title={t.hints[one]} className={one === look ? 'chosen' : ''}>
          <input type="radio" name="look" className="unseen" checked={one === look} onChange={() => update(setLook(one))} />
          {t.names[one]}
        </label>
      ))}
    </fieldset>
  );
}
