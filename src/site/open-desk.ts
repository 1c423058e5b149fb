import { longFlags, optionName, optionValues } from '../cli/command.ts';
import { FIND_OPTIONS, queryOf } from '../cli/find-query.ts';
import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import { addDuration, type Day, dayIn, isDay } from '../model/day.ts';
import type { Match, Query, SearchResult } from '../model/match.ts';
import type { Place, Range } from '../model/place.ts';
import { findJson } from '../report/find/json.ts';
import type { SearchIndex } from '../search/index-library.ts';
import { linkedCustomers, numbersById } from '../search/linked-customers.ts';
import { unpack } from '../search/pack.ts';
import { unpackIndex } from '../search/packed-index.ts';
import type { SharedCustomer } from '../share/view.ts';
import { rangeAt } from '../text/line-index.ts';
import {
  customerOfView,
  type DeskCustomer,
  type DeskHead,
  type DeskParts,
  lineIn,
  UnloadedParts,
} from './desk-data.ts';
import { type DeskSearch, deskSearch } from './desk-search.ts';
import { deskOn } from './view-desk.ts';

/** A search as a page or a script asks for it: `q` for the words, else the names of the options of `refs find`. */
export type DeskQuery = Readonly<Record<string, string | readonly string[] | boolean | number | undefined>>;

/** An answer of a desk: what the pages show of it, and the JSON of `refs find`. */
export interface DeskAnswer {
  readonly query: Query;
  readonly found: SearchResult;
  /** The guesses for typed values, a line each. */
  readonly guesses: readonly string[];
  readonly json: string;
}

/** An open desk. */
export interface Desk {
  readonly head: DeskHead;
  readonly config: Config;
  readonly index: SearchIndex;
  /** The reader's day, which is never before the one of the build. */
  readonly today: Day;
  /** True once the desk is too old to call anything ready. */
  readonly isStale: boolean;
  find(query: DeskQuery): DeskAnswer;
  /** Gives all customers of an id. */
  customersOf(id: string): readonly Customer[];
  customers(): readonly Customer[];
  /** Gives what of a customer may be shown today; undefined in a desk for colleagues, and once that is nothing. */
  viewOf(ref: string): SharedCustomer | undefined;
  lineOf(place: Place): number;
}

/**
 * Opens a desk at an instant. `asOf` names another day, where the desk allows that. Throws `UnloadedParts`, as do the
 * answers of the desk, where customers are not loaded yet.
 */
export function openDesk(given: DeskParts, now: Date, asOf: string | null): Desk {
  const today = todayOf(given.head, now, asOf);
  const hasEnded = given.head.first_end !== null && given.head.first_end < today;
  if (hasEnded) loadAll(given);
  const {
    head,
    index: packed,
    shards,
    verdicts,
  } = hasEnded ? deskOn(given, indexOf(given).config.taxonomy, today) : given;
  const index = indexOf({ head, index: packed });
  const isStale = isStaleOn(head, today);
  const stored = lazyLines({ head, shards });
  const isInternal = head.audience === 'internal';
  const numberOf = new Map(head.files.map((file, number) => [file, number]));
  const read = lazily((number) => {
    const one = JSON.parse(stored(number)) as DeskCustomer & SharedCustomer;
    // A server may have replaced a shard since the page was opened.
    if ((isInternal ? one.file : one.ref) !== head.files[number])
      throw new Error('the pages are of several builds: load them again');
    return one;
  });
  const one = lazily((number): Customer => {
    const { id, file, broken, data, renamed } = read(number);
    return isInternal ? { id, file, broken, data, ...(renamed && { renamed }) } : customerOfView(read(number));
  });
  const numbersOf = numbersById(index);
  // A customer is asked about once for each of its stories.
  const customerOf = lazily(linkedCustomers(index, one, numbersOf));
  const lineOf = (place: Place): number => {
    if ('range' in place) return place.range.line;
    const number = numberOf.get(place.file);
    if (number === undefined) return 1;
    const { data, lines } = read(number);
    return lineIn(data, lines, place.path);
  };
  const viewOf = (ref: string): SharedCustomer | undefined => {
    const number = isInternal ? undefined : numberOf.get(ref);
    return number === undefined ? undefined : read(number);
  };
  const searched = deskSearch({ head, shards, verdicts }, index, customerOf);
  return {
    ...{ head, config: index.config, index, today, isStale, viewOf, lineOf },
    find({ as_of, ...asked }) {
      const guesses: string[] = [];
      const on = asOfDay(head, as_of) ?? today;
      const query = queryOf(requestOf(asked), index, on, { err: (text) => guesses.push(text.trim()) });
      if (!isInternal) return { query, guesses, ...shownViews(query, searched, { viewOf, isStale }) };
      const found = searched(query, isStaleOn(head, on));
      const locate = (place: Place): Range => rangeAt(lineOf(place), 1);
      const { config } = index;
      const json = findJson({ as_of: on, query, found, config, locate, shown: (file) => file }, NO_STYLE);
      return { query, found, guesses, json };
    },
    customersOf: (id) => numbersOf(id).map(customerOf),
    customers() {
      loadAll({ shards });
      return head.files.map((_, number) => customerOf(number));
    },
  };
}

const indexOf = ({ head, index }: Pick<DeskParts, 'head' | 'index'>): SearchIndex =>
  unpackIndex(unpack(index), (customer) => head.files[customer] ?? '');

// The JSON has no style.
const NO_STYLE = undefined as never;

/** The reader's day. A clock that runs behind the build turns nothing back. */
function todayOf(head: DeskHead, now: Date, asOf: string | null): Day {
  const { built_on, timezone } = head;
  const named = asOfDay(head, asOf);
  if (named !== undefined) return named;
  const day = dayIn(timezone, now);
  return day < built_on ? built_on : day;
}

/** The day that an address or a script names, where the desk allows that. */
const asOfDay = ({ allows_as_of }: DeskHead, text: unknown): Day | undefined =>
  allows_as_of && typeof text === 'string' && isDay(text) ? text : undefined;

const isStaleOn = ({ built_on, stale_after }: DeskHead, day: Day): boolean => day > addDuration(built_on, stale_after);

/** Gives the lines of shards, each split when a line of it is asked for. */
function lazyLines({ head, shards }: Pick<DeskParts, 'head' | 'shards'>): (number: number) => string {
  const split = lazily((shard) => {
    const text = shards[shard];
    if (text === undefined) throw new UnloadedParts([shard]);
    return text.split('\n');
  });
  const { files, shard_size: size } = head;
  return (number) => {
    const line = number < files.length ? split(Math.floor(number / size))[number % size] : undefined;
    if (line === undefined) throw new Error(`customer ${number} is missing in the pages`);
    return line;
  };
}

/** Throws where shards are not loaded. */
function loadAll({ shards }: Pick<DeskParts, 'shards'>): void {
  const missing = [...shards.keys()].filter((shard) => shards[shard] === undefined);
  if (missing.length > 0) throw new UnloadedParts(missing);
}

function lazily<Value>(make: (number: number) => Value): (number: number) => Value {
  const made = new Map<number, Value>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const value = make(number);
    made.set(number, value);
    return value;
  };
}

/** Reads a query as the command line reads its options. Fails on a key or a value that `refs find` does not know. */
function requestOf({ q, ...asked }: DeskQuery): Parameters<typeof queryOf>[0] {
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(asked)) {
    const spec = FIND_OPTIONS.find((option) => longFlags(option).split(' ')[0] === `--${key}`);
    if (spec === undefined) throw new Error(`no option is called "${key}"`);
    const texts = [value].flat().filter((text) => text !== undefined && text !== false && text !== '');
    if (texts.length === 0) continue;
    const wrong = 'choices' in spec && texts.find((text) => !(spec.choices as readonly unknown[]).includes(text));
    if (wrong) throw new Error(`"${wrong}" is none of ${spec.choices.join(', ')}`);
    const isFlag = !longFlags(spec).includes(' ');
    given[optionName(spec)] = isFlag ? true : 'many' in spec ? texts.map(String) : String(texts[0]);
  }
  const words = [q ?? ''].flat().map(String);
  return { words, options: optionValues(FIND_OPTIONS, given) };
}

/** The last day of a story and of the name above it; without a story, of all that is shown. */
export function lastDayOf(view: SharedCustomer | undefined, story: string | undefined): Day | undefined {
  const told = view?.stories.find(({ ref }) => ref === story);
  if (told === undefined) return view?.valid_until;
  return [view?.name_until, told.valid_until].flatMap((end) => end ?? []).sort()[0];
}

/** The views that a search finds, and their JSON. */
function shownViews(
  query: Query,
  searched: DeskSearch,
  { viewOf, isStale }: Pick<Desk, 'viewOf' | 'isStale'>,
): Pick<DeskAnswer, 'found' | 'json'> {
  const { words, facets, limit = 0, on, ready } = query;
  const all = searched({ words, facets, on }, false);
  const verdict = isStale ? 'ask' : 'ready';
  const valid = ready && isStale ? [] : all.matches;
  const matches = limit === 0 ? valid : valid.slice(0, limit);
  const found = { total: valid.length, matches, nearest: all.nearest, omitted: [] };
  const shown = ({ customer, story, score, matched }: Match) => ({
    customer: customer.id,
    name: customer.data.name,
    story: story?.id ?? null,
    title: story?.title ?? story?.id ?? null,
    score,
    matched: matched.map(({ field, text }) => ({ field, text })),
    verdict,
    valid_until: lastDayOf(viewOf(customer.id), story?.id) ?? null,
  });
  const answer = { as_of: on, query: { words, ...facets }, total: found.total };
  const json = { ...answer, matches: matches.map(shown), nearest: found.nearest.map(shown) };
  return { found, json: `${JSON.stringify(json, null, 2)}\n` };
}
