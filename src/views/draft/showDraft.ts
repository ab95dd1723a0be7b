import type { Draft } from '../../drafts/draft';
import { soundPart } from '../../drafts/sound';
import { corpusAsked, withoutCorpus } from '../../state/corpusName';
import { openCorpus } from '../../state/store';
import { contentHash } from '../../storage/contentHash';
import { keepCorpus } from '../../storage/corpora';

/** Opens what is sound of a draft as the corpus of the page, on the picture that is there where that is one of it already, and keeps it. */
export async function showDraft({ id, file }: Draft): Promise<void> {
  const { corpus } = soundPart(file);
  const hash = await contentHash(corpus).catch(() => null);
  const { hash: address } = window.location;
  openCorpus(corpus, corpusAsked(address)?.id === corpus.meta.id ? withoutCorpus(address) : '', hash);
  // A device that keeps nothing shows it all the same.
  await keepCorpus(corpus, hash, id).catch(() => {});
}
