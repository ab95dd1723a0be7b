import { Box } from './Box';
import { usePresentingWords } from './usePresentingWords';

/** What every key does. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const t = usePresentingWords().present;
  return (
    <Box title={t.keys} className="key-table" onClose={onClose}>
      <dl>
        {t.table.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t.keysHint}</p>
    </Box>
  );
}
