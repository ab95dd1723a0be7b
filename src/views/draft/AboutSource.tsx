import { useMemo } from 'react';
import type { Source } from '../../corpus/schema';
import { changeEntry, type Changes } from '../../drafts/edit';
import { Field } from '../field/Field';
import { Completion } from './Completion';
import { languageName, languageOptions } from './languages';
import { toNextStep } from './steps';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

/** What is known of a text: folded away, for it holds for all of its records. */
export function AboutSource({ drafting: { edit, faultOf }, source }: { readonly drafting: Drafting; readonly source: Source }) {
  const t = useDraftWords();
  const { id, title, url = '', cite = '', date = '', language } = source;
  const put = (changes: Changes<'sources'>, field: string, ends: boolean): void =>
    edit(changeEntry('sources', id, changes), `${id}.${field}`, ends);
  const languages = useMemo(() => languageOptions(t.noLanguage), [t]);
  const some = (text: string): string | undefined => (text === '' ? undefined : text);
  return (
    <details className="about-entry">
      <summary>{t.aboutText}</summary>
      <div className="about-fields">
        <Field
          label={t.sourceTitle}
          value={title}
          fault={faultOf('sources', id, 'title')}
          onChange={(text, ends) => put({ title: text }, 'title', ends)}
        />
        <Field label={t.sourceCite} value={cite} onChange={(text, ends) => put({ cite: some(text) }, 'cite', ends)} />
        <Field
          label={t.sourceUrl}
          value={url}
          fault={faultOf('sources', id, 'url')}
          onChange={(text, ends) => put({ url: some(text) }, 'url', ends)}
        />
        <Field
          label={t.sourceDate}
          value={date}
          fault={faultOf('sources', id, 'date')}
          onChange={(text, ends) => put({ date: some(text) }, 'date', ends)}
        />
        <Completion
          label={t.sourceLanguage}
          value={language === undefined ? '' : languageName(language)}
          options={languages}
          fault={faultOf('sources', id, 'language')}
          newLabel={t.otherLanguage}
          isOptional
          onChoose={(tag) => edit(changeEntry('sources', id, { language: some(tag) }))}
          onNew={(tag) => edit(changeEntry('sources', id, { language: tag }))}
          onDone={toNextStep}
        />
      </div>
    </details>
  );
}
