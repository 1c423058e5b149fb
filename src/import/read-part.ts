import { contactFaults } from '../library/contact-data.ts';
import { checkReferences } from '../library/references.ts';
import { validate } from '../library/validate.ts';
import type { CustomerFile } from '../model/customer.ts';
import { isSlug } from '../text/slug.ts';
import { isMapping } from '../text/value-text.ts';
import { CUSTOMER_SHAPE, shapeAt } from '../yaml/edit/shape.ts';
import { adapt } from './adapt.ts';
import { companyId } from './company-id.ts';
import type { Evaluated } from './formulas.ts';
import type { CustomerPart } from './gather.ts';
import type { ImportMap } from './import-map.ts';
import { permissionsIn } from './permissions.ts';
import type { SourceRow } from './read-rows.ts';
import type { TermFinder } from './term-finder.ts';
import { toId } from './to-id.ts';

/** The result of a row: a part of a customer, skipped by the mapping, or all reasons why it failed. */
export type RowResult = { readonly part: CustomerPart } | { readonly skipped: true } | { readonly why: string };

/** The surroundings in which rows are read. */
export interface ReadContext {
  readonly map: ImportMap;
  readonly terms: TermFinder;
  /** True where the config lets contact data pass. */
  readonly mayHoldContacts: boolean;
  taken(customer: string): TakenIds;
}

/** The story ids that a customer has already. */
export interface TakenIds {
  readonly ids: Set<string>;
  /** The last number appended to each id that several rows want. */
  readonly numbers: Map<string, number>;
}

const MAX_FILE_NAME = 100;
const MAX_STORY_ID = 60;
const STORY_SHAPE = shapeAt(shapeAt(CUSTOMER_SHAPE, 'stories'), 0);

/** Evaluates the mapping on one row. Never rejects. */
export async function readPart(row: SourceRow, context: ReadContext): Promise<RowResult> {
  try {
    return await read(row, context);
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

async function read(row: SourceRow, context: ReadContext): Promise<RowResult> {
  const { formulas, names } = context.map;
  const start = await formulas.begin({ fields: row.fields, file: row.from, line: row.line });
  if ('isSkipped' in start) return { skipped: true };

  const faults = new Set<string>();
  const valueIn = (given: Evaluated): unknown => {
    if (!('why' in given)) return given.value;
    faults.add(given.why);
    return given.value;
  };
  const spelling = onOneLine(valueIn(start.name));
  if (spelling === undefined && !('why' in start.name)) faults.add('this row gives no customer name');
  const name = names.get(companyId(spelling ?? '')) ?? spelling ?? '';
  const wanted = onOneLine(valueIn(start.id)) ?? name;
  const id = companyId(wanted);
  if (wanted !== '' && (!isSlug(id) || id.length > MAX_FILE_NAME))
    faults.add(`"${wanted}" makes no id for a file; the mapping can give one with "id"`);

  const story = storyOf(valueIn(start.story), context.taken(id));
  const permissions = permissionsIn(row.fields, valueIn(start.permission));
  const customer = valueIn(await formulas.customer(story?.id));
  const adapted = adapt({ ...asMapping(customer), name: name === '' ? 'unnamed' : name }, CUSTOMER_SHAPE);
  const data = context.terms.withIds({ ...asMapping(adapted), ...(story && { stories: [story] }) }) as CustomerFile;
  for (const message of dataFaults(data, row.file, context)) faults.add(message);
  if (faults.size > 0) return { why: [...faults].join('; ') };

  const { name: _, stories: [own] = [], ...rest } = data;
  return { part: { row, id, spelling: spelling ?? name, name, data: rest, story: own, permissions } };
}

/** All that a customer file may not hold. */
function dataFaults(data: CustomerFile, file: string, { mayHoldContacts }: ReadContext): readonly string[] {
  const faults = validate('customer', data, file);
  return [
    ...(faults.length > 0 ? faults : checkReferences(data, file)),
    ...(mayHoldContacts ? [] : contactFaults(data)),
    ...lostLetters(data, ''),
  ].map((fault) => (typeof fault === 'string' ? fault : fault.message));
}

/** Texts with a letter that was lost when the source was written in another encoding. */
function lostLetters(value: unknown, key: string): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([step, inner]) => lostLetters(inner, Array.isArray(value) ? key : step));
  if (typeof value !== 'string' || !value.includes('\uFFFD')) return [];
  return [`"${key}" holds the sign for a letter that was lost; export the source again as UTF-8`];
}

/** Gives the row's story with a free id; undefined if the row has none. */
function storyOf(value: unknown, taken: TakenIds): { readonly id: string } | undefined {
  const story = asMapping(adapt({ ...asMapping(value), id: 'story' }, STORY_SHAPE));
  if (!['title', 'challenge', 'solution', 'outcomes'].some((key) => key in story)) return undefined;
  const wanted = shortened(toId(onOneLine(asMapping(value).id) ?? onOneLine(story.title) ?? '')) || 'story';
  return { ...story, id: freeId(wanted, taken) };
}

function freeId(wanted: string, { ids, numbers }: TakenIds): string {
  let id = wanted;
  for (let number = numbers.get(wanted) ?? 2; ids.has(id); number += 1) {
    id = `${wanted}-${number}`;
    numbers.set(wanted, number);
  }
  return id;
}

/** Shortens a slug to its first words. */
const shortened = (slug: string): string =>
  slug.length <= MAX_STORY_ID
    ? slug
    : slug.slice(0, MAX_STORY_ID + 1).replace(/-?[^-]*$/, '') || slug.slice(0, MAX_STORY_ID);

/** Gives a value as text on one line, without blanks of no width; undefined if it is empty. */
function onOneLine(value: unknown): string | undefined {
  const text = adapt(value, { type: 'string' });
  if (typeof text !== 'string') return undefined;
  return (
    text
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

const asMapping = (value: unknown): Readonly<Record<string, unknown>> => (isMapping(value) ? value : {});
