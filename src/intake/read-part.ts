import { CUSTOMER_SHAPE, isMapping, shapeAt } from '../edit/shape.ts';
import { checkReferences } from '../library/references.ts';
import { validate } from '../library/validate.ts';
import type { CustomerFile } from '../model/customer.ts';
import { isSlug, slugOf } from '../words/slug.ts';
import { adapt } from './adapt.ts';
import { type Bindings, idIn } from './formula.ts';
import type { Part } from './gather.ts';
import type { ImportMap } from './import-map.ts';
import type { Row } from './rows.ts';
import type { TermFinder } from './terms.ts';

/** What became of one row: a part of a customer, nothing because the mapping skips it, or nothing because of a fault. */
export type Reading = { readonly part: Part } | { readonly skipped: true } | { readonly why: string };

/** Says of a customer's id which story ids it has already. */
export type TakenIds = (customer: string) => ReadonlySet<string>;

const MAX_FILE_NAME = 100;
const MAX_STORY_ID = 60;
const STORY_SHAPE = shapeAt(shapeAt(CUSTOMER_SHAPE, 'stories'), 0);

/** Evaluates the mapping on one row. Never rejects. */
export async function readPart(row: Row, map: ImportMap, terms: TermFinder, taken: TakenIds): Promise<Reading> {
  try {
    return await read(row, map, terms, taken);
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

async function read(row: Row, map: ImportMap, terms: TermFinder, taken: TakenIds): Promise<Reading> {
  const bindings = await bind(row, map);
  if (adapt(await map.skip(row.fields, bindings), undefined)) return { skipped: true };

  const spelling = onOneLine(await map.name(row.fields, bindings));
  if (spelling === undefined) return { why: 'this row gives no customer name' };
  const name = map.names.get(slugOf(spelling)) ?? spelling;
  const wanted = onOneLine(await map.id(row.fields, bindings)) ?? name;
  const id = slugOf(wanted);
  if (!isSlug(id) || id.length > MAX_FILE_NAME) {
    return { why: `"${wanted}" makes no id for a file; the mapping can give one with "id"` };
  }

  const story = storyOf(await map.story(row.fields, bindings), taken(id));
  const customer = await map.customer(row.fields, { ...bindings, story: story?.id });
  const adapted = adapt({ ...asMapping(customer), name }, CUSTOMER_SHAPE);
  const data = terms.withIds({ ...asMapping(adapted), ...(story && { stories: [story] }) }) as CustomerFile;
  const faults = validate('customer', data, row.file);
  const [fault] = faults.length > 0 ? faults : checkReferences(data, row.file);
  if (fault !== undefined) return { why: fault.message };

  const { name: _, stories: [own] = [], ...rest } = data;
  return { part: { row, id, spelling, name, data: rest, story: own } };
}

/** What every formula may use besides its row: the mapping's own values, each of which may use those before it. */
async function bind(row: Row, map: ImportMap): Promise<Bindings> {
  const bindings: Record<string, unknown> = { file: row.from, line: row.line };
  for (const { name, template } of map.values) bindings[name] = await template(row.fields, bindings);
  return bindings;
}

/** The row's story with an id that is free; undefined where the row tells nothing. */
function storyOf(value: unknown, taken: ReadonlySet<string>): { readonly id: string } | undefined {
  const story = asMapping(adapt({ ...asMapping(value), id: 'story' }, STORY_SHAPE));
  if (!['title', 'challenge', 'solution', 'outcomes'].some((key) => key in story)) return undefined;
  const wanted = shortened(idIn(onOneLine(asMapping(value).id) ?? onOneLine(story.title) ?? '')) || 'story';
  return { ...story, id: freeId(wanted, taken) };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let nth = 2; taken.has(id); nth += 1) id = `${wanted}-${nth}`;
  return id;
}

/** The first words of a slug, as many as make a handy id. */
const shortened = (slug: string): string =>
  slug.length <= MAX_STORY_ID
    ? slug
    : slug.slice(0, MAX_STORY_ID + 1).replace(/-?[^-]*$/, '') || slug.slice(0, MAX_STORY_ID);

/** A value as a text of one line; undefined where it says nothing. */
function onOneLine(value: unknown): string | undefined {
  const text = adapt(value, { type: 'string' });
  return typeof text === 'string' ? text.replace(/\s+/g, ' ') : undefined;
}

const asMapping = (value: unknown): Readonly<Record<string, unknown>> => (isMapping(value) ? value : {});
