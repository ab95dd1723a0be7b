import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Corpus } from '../../corpus/corpus';
import { soundPart } from '../../drafts/sound';
import '../style/draft.css';
import { desk, openDesk } from './desk';
import { showDraft } from './showDraft';
import { useDraftWords } from './useDraftWords';
import { useDraft } from './useDrafting';

/** While the corpus of a draft is open: says so, leads back to coding, and follows what another window codes in it. */
export function BackToCoding({ corpus }: { readonly corpus: Corpus }) {
  const t = useDraftWords();
  const own = useDraft(useStore(desk, (state) => state.draft));
  const draft = own?.history.present;
  const isShown = draft?.file.id === corpus.meta.id;
  const left = useMemo(() => (draft && isShown ? soundPart(draft.file).left : 0), [draft, isShown]);
  const shown = useRef(draft);
  useEffect(() => {
    const before = shown.current;
    shown.current = draft;
    if (draft && before && isShown && draft !== before && draft.id === before.id) void showDraft(draft);
  }, [draft, isShown]);
  if (!draft || !isShown) return null;
  return (
    <aside className="draft-shown" aria-label={t.title}>
      <span>
        {t.shown(draft.file.title || t.untitled)} {t.left(left)}
      </span>
      <button type="button" className="button primary" onClick={() => openDesk(draft.id)}>
        {t.backToCoding}
      </button>
    </aside>
  );
}
