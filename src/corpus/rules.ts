/** What an entry must fulfil beyond the form of its fields and the ids that it names. */
import { endOf, startOf } from './dates';
import { eachRaw, isRaw, listOf, type RawTables, type Report, textOf } from './tables';

const INT32 = 2 ** 31;

function startsAfterEnd(entry: unknown): boolean {
  if (!isRaw(entry)) return false;
  const [from, to] = [textOf(entry['from']), textOf(entry['to'])];
  return from !== undefined && to !== undefined && startOf(from) > endOf(to);
}

function checkSpans(tables: RawTables, report: Report): void {
  const tell = 'the end comes before the start';
  eachRaw(tables.meetings, (meeting, at) => {
    if (startsAfterEnd(meeting)) report('meetings', at, ['to'], tell);
  });
  eachRaw(tables.groups, (group, at) => {
    listOf(group['members']).forEach((member, place) => {
      if (startsAfterEnd(member)) report('groups', at, ['members', place, 'to'], tell);
    });
  });
}

function checkGroups(tables: RawTables, report: Report): void {
  eachRaw(tables.groups, (group, at) => {
    const { members, vintages } = group;
    if ((members === undefined) === (vintages === undefined)) {
      report('groups', at, [], `exactly one of members and vintages needed but found ${members === undefined ? 'neither' : 'both'}`);
    }
    if (Array.isArray(vintages) && vintages.length === 0) report('groups', at, ['vintages'], 'at least one list needed');
  });
}

function checkAlternatives(tables: RawTables, report: Report): void {
  eachRaw(tables.sources, (source, at) => {
    if (source['url'] === undefined && source['cite'] === undefined) report('sources', at, [], 'url or cite needed but found neither');
  });
  eachRaw(tables.outcomes, (outcome, at) => {
    if (outcome['question'] === undefined && outcome['meeting'] === undefined) {
      report('outcomes', at, [], 'question or meeting needed but found neither');
    }
  });
}

function checkOrder(tables: RawTables, report: Report): void {
  eachRaw(tables.records, ({ order }, at) => {
    if (typeof order !== 'number' || (order >= -INT32 && order < INT32)) return;
    report('records', at, ['order'], `order needed but found ${order}, expected a whole number from ${-INT32} to ${INT32 - 1}`);
  });
}

function checkPassages(tables: RawTables, report: Report): void {
  const texts = new Map<string, string | undefined>();
  eachRaw(tables.sources, ({ id, text }) => texts.set(textOf(id) ?? '', textOf(text)));
  eachRaw(tables.records, ({ source, passage }, at) => {
    if (!isRaw(passage) || !texts.has(textOf(source) ?? '')) return;
    const text = texts.get(textOf(source) ?? '');
    const [start, end] = [Number(passage['start']), Number(passage['end'])];
    if (text === undefined) report('records', at, ['passage'], 'its source has no text');
    else if (start >= end || end > text.length)
      report('records', at, ['passage'], `${start} to ${end} is no passage of a text of ${text.length} units`);
  });
}

function checkIsoCodes(tables: RawTables, report: Report): void {
  const owners = new Map<string, string>();
  eachRaw(tables.actors, (actor, at) => {
    const code = textOf(actor['iso3']);
    if (code === undefined) return;
    const owner = owners.get(code);
    if (owner === undefined) owners.set(code, textOf(actor['id']) ?? `actors[${at}]`);
    else report('actors', at, ['iso3'], `ISO code '${code}' is already that of actor '${owner}'`);
  });
}

/** Rules that concern one entry, or one field across a table. */
export function checkRules(tables: RawTables, report: Report): void {
  checkSpans(tables, report);
  checkGroups(tables, report);
  checkAlternatives(tables, report);
  checkOrder(tables, report);
  checkIsoCodes(tables, report);
  checkPassages(tables, report);
}
