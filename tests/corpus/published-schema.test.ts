import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { CorpusFile } from '../../src/corpus/schema';
import { STANCES } from '../../src/corpus/vocabulary';

/** JSON Schema patterns have no flags; the only flag in use is u, which JSON Schema presumes. */
const schema = toJsonSchema(CorpusFile, {
  typeMode: 'input',
  errorMode: 'throw',
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type !== 'regex') return undefined;
    const { requirement } = valibotAction as unknown as { readonly requirement: RegExp };
    if (requirement.flags !== '' && requirement.flags !== 'u') throw new Error(`flags of ${requirement} are lost in JSON Schema`);
    return { ...jsonSchema, pattern: requirement.source };
  },
});

const published = {
  $schema: schema.$schema,
  title: 'Caucus corpus',
  description:
    'Coded positions of actors on the questions of meetings, with their sources. Beyond this schema the parser checks that ids are unique and known, dates are in the calendar, and roll-calls name each state once.',
  ...schema,
};

it('is the schema of public/corpus.schema.json (vitest -u writes it anew)', async () => {
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../public/corpus.schema.json');
});

it('refuses other keys, and lists what is accepted', () => {
  const record = published.properties?.['records'] as unknown as { items: { additionalProperties: boolean; properties: object } };
  expect(record.items.additionalProperties).toBe(false);
  expect(record.items.properties).toMatchObject({ stance: { enum: [...STANCES] }, date: { pattern: expect.stringContaining('\\d{4}') } });
});
