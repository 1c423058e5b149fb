import { checkReferences } from '../library/references.ts';
import { validate } from '../library/validate.ts';
import type { CustomerFile } from '../model/customer.ts';
import { isSlug, slugOf } from '../text/slug.ts';
import { isMapping } from '../text/value-text.ts';
import { CUSTOMER_SHAPE, shapeAt } from '../yaml/edit/shape.ts';
import { adapt } from './adapt.ts';
import type { Evaluated } from './formulas.ts';
import type { CustomerPart } from './gather.ts';
import type { ImportMap } from './import-map.ts';
import type { SourceRow } from './read-rows.ts';
import type { TermFinder } from './term-finder.ts';
import { toId } from './to-id.ts';

/** The result of a row: a part of a customer, skipped by the mapping, or the reason why it failed. */
export type RowResult = { readonly part: CustomerPart } | { readonly skipped: true } | { readonly why: string };

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
export async function readPart(
  row: SourceRow,
  map: ImportMap,
  terms: TermFinder,
  taken: (customer: string) => TakenIds,
): Promise<RowResult> {
  try {
    return await read(row, map, terms, taken);
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

async function read(
  row: SourceRow,
  map: ImportMap,
  terms: TermFinder,
  taken: (customer: string) => TakenIds,
): Promise<RowResult> {
  const start = await map.formulas.begin({ fields: row.fields, file: row.from, line: row.line });
  if ('isSkipped' in start) return { skipped: true };

  const spelling = onOneLine(start.name);
  if (spelling === undefined) return { why: 'this row gives no customer name' };
  const name = map.names.get(slugOf(spelling)) ?? spelling;
  const wanted = onOneLine(valueIn(start.id)) ?? name;
  const id = slugOf(wanted);
  if (!isSlug(id) || id.length > MAX_FILE_NAME) {
    return { why: `"${wanted}" makes no id for a file; the mapping can give one with "id"` };
  }

  const story = storyOf(valueIn(start.story), taken(id));
  const customer = await map.formulas.customer(story?.id);
  const adapted = adapt({ ...asMapping(customer), name }, CUSTOMER_SHAPE);
  const data = terms.withIds({ ...asMapping(adapted), ...(story && { stories: [story] }) }) as CustomerFile;
  const faults = validate('customer', data, row.file);
  const [fault] = faults.length > 0 ? faults : checkReferences(data, row.file);
  if (fault !== undefined) return { why: fault.message };

  const { name: _, stories: [own] = [], ...rest } = data;
  return { part: { row, id, spelling, name, data: rest, story: own } };
}

function valueIn(given: Evaluated): unknown {
  if ('why' in given) throw new Error(given.why);
  return given.value;
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

/** Gives a value as text on one line; undefined if it is empty. */
function onOneLine(value: unknown): string | undefined {
  const text = adapt(value, { type: 'string' });
  return typeof text === 'string' ? text.replace(/\s+/g, ' ') : undefined;
}

const asMapping = (value: unknown): Readonly<Record<string, unknown>> => (isMapping(value) ? value : {});
