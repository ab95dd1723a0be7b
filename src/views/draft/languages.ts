/** The languages that a text can be in, by the two letters of ISO 639-1; those of the United Nations come first. */
import { readerLanguages } from '../find/regions';
import type { Option } from './options';

const TAGS =
  'ar zh en fr ru es aa ab af ak am an as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cu cv cy da de dv dz ee el eo et eu fa ff ' +
  'fi fj fo fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ' +
  'ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ' +
  'rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo ' +
  'za zu';

function nameIn(language: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}

/** What a language is called in the language of the page; its tag where the browser has no name for it. */
export const languageName = (tag: string): string => nameIn(readerLanguages()[0] ?? 'en', tag) ?? tag;

/** No language, then all that have a name; found by name in any of the reader’s languages, by their own name, and by tag. */
export function languageOptions(none: string): readonly Option[] {
  const all = TAGS.split(' ').flatMap((tag): Option[] => {
    const names = [...readerLanguages(), tag].flatMap((language) => nameIn(language, tag) ?? []);
    const [title, ...others] = [...new Set(names)];
    return title === undefined ? [] : [{ kind: 'meeting', key: tag, title, names: others, codes: [tag] }];
  });
  return [{ kind: 'meeting', key: '', title: none, names: [], codes: [] }, ...all];
}
