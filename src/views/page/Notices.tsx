import { useStore } from 'zustand';
import { dismissNotices, useCaucus } from '../../state/store';
import { showOpen } from '../open/showOpen';
import { isPartMissing } from './lazyPart';
import { useWords } from './useWords';

/** That a part did not come, and the way on; null while all that was asked for has come. */
export function MissingNotice() {
  const t = useWords().page;
  return useStore(isPartMissing) ? (
    <div className="notice">
      <p>{t.missingPart}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t.reload}
      </button>
    </div>
  ) : null;
}

/** What of a link could not be followed, said once and taken away by a click. */
export function Notices() {
  const t = useWords().page;
  const notices = useCaucus((state) => state.notices);
  return (
    <div className="notices" role="status">
      <MissingNotice />
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
