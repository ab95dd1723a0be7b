import { changeHead } from '../../drafts/edit';
import { Field } from '../field/Field';
import { download } from '../page/download';
import { fileText, withoutTexts } from './fileText';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

/** What the corpus says of itself, and what the parser has against it apart from records. */
export function AboutCorpus({ drafting }: { readonly drafting: Drafting }) {
  const t = useDraftWords();
  const { file, faults, edit } = drafting;
  const put = (changes: Parameters<typeof changeHead>[0], field: string, ends: boolean): void => edit(changeHead(changes), field, ends);
  const said = (field: 'title' | 'description' | 'licence' | 'version'): string | undefined => (file[field] === '' ? t.needed : undefined);
  const elsewhere = faults.filter(({ path }) => !path.startsWith('records['));
  return (
    <details className="about-entry">
      <summary>{t.aboutCorpus}</summary>
      <Field label={t.corpusTitle} value={file.title} fault={said('title')} onChange={(title, ends) => put({ title }, 'title', ends)} />
      <Field
        label={t.corpusDescription}
        lines={3}
        value={file.description}
        fault={said('description')}
        onChange={(description, ends) => put({ description }, 'description', ends)}
      />
      <Field
        label={t.corpusLicence}
        value={file.licence}
        fault={said('licence')}
        onChange={(licence, ends) => put({ licence }, 'licence', ends)}
      />
      <Field
        label={t.corpusVersion}
        value={file.version}
        fault={said('version')}
        onChange={(version, ends) => put({ version }, 'version', ends)}
      />
      {elsewhere.length > 0 && (
        <>
          <h3>{t.otherFaults(elsewhere.length)}</h3>
          <ul className="soft">
            {elsewhere.slice(0, 10).map(({ path, message }) => (
              <li key={path}>{t.fault(path, message)}</li>
            ))}
            {elsewhere.length > 10 && <li>{t.more(elsewhere.length - 10)}</li>}
          </ul>
        </>
      )}
      <div className="draft-buttons">
        <button
          type="button"
          className="button"
          onClick={() => download(fileText(withoutTexts(file)), t.fileName(file.id), 'application/json')}
        >
          {t.exportBare}
        </button>
      </div>
    </details>
  );
}
