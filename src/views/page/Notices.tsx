import { dismissNotices, useCaucus } from '../../state/store';
import { showOpen } from '../open/showOpen';
import { useWords } from './useWords';

/** What of a link could not be followed, said once and taken away by a click. */
export function Notices() {
  const t = useWords().page;
  const notices = useCaucus((state) => state.notices);
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <div className="notice">
          <div>
            <strong>{t.notices(notices.length)}</strong>
            <ul>
              {notices.slice(0, 5).map(({ key, value, reason, accepted }) => (
                <li key={`${key}=${value}`}>{t.notice(key, value, reason, accepted)}</li>
              ))}
            </ul>
            {notices.length > 5 && <p>{t.moreNotices(notices.length - 5)}</p>}
          </div>
          {notices.some(({ reason }) => reason === 'other-corpus') && (
            <button type="button" className="button" onClick={showOpen}>
              {t.openLinked}
            </button>
          )}
          <button type="button" className="button" onClick={dismissNotices}>
            {t.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
