import type { Audience, Customer, CustomerFile, Use } from '../model/customer.ts';
import type { Day, Duration } from '../model/day.ts';
import type { OmittedFile } from '../model/library.ts';
import type { Path } from '../model/place.ts';
import type { PartialResult } from '../search/search.ts';
import type { SharedCustomer } from '../share/view.ts';
import type { VerdictRow } from './verdict-rows.ts';

/** The facts about a desk that its pages need before any customer. */
export interface DeskHead {
  readonly audience: Audience;
  readonly built_on: Day;
  /** The commit that it was built from; null where there is none. */
  readonly commit: string | null;
  /** How long after `built_on` anything may be called ready. */
  readonly stale_after: Duration;
  readonly timezone: string;
  /** True where `?as_of=` may name another day. */
  readonly allows_as_of: boolean;
  /** The template of the address behind "ask for this one". */
  readonly ask: string;
  /** The territory that the texts were chosen for; null: everywhere. */
  readonly territory: string | null;
  readonly omitted: readonly OmittedFile[];
  /** The first day after which something in it may be shown no more; null where no end is known, and for colleagues. */
  readonly first_end: Day | null;
  /** The files of the index, in the order of its customers; for others than colleagues opaque ones. */
  readonly files: readonly string[];
  /** The customers of a shard. */
  readonly shard_size: number;
  /** The last day that the rows of verdicts hold for; null where there are none, as for others than colleagues. */
  readonly judged_until: Day | null;
}

/** A desk as it is stored: its facts, a packed index, and its customers in shards, each a JSON text per line. */
export interface DeskParts {
  readonly head: DeskHead;
  readonly index: Uint8Array;
  /** Undefined for a shard that is not loaded yet. Once loaded it is put into the same array. */
  readonly shards: readonly (string | undefined)[];
  /** The rows of verdicts by their uses; absent are those that are not loaded yet. */
  readonly verdicts: Readonly<Partial<Record<Use, VerdictRow>>>;
}

/** Bounds the customers of a desk that a page loads at once. Those of a larger one are loaded when they are shown. */
const MAX_LOADED = 10_000;

/** Says that a page loads the shards of a desk only when it needs them. */
export const isLazy = ({ files }: Pick<DeskHead, 'files'>): boolean => files.length > MAX_LOADED;

/** The customers of a shard: few, where a page reads a shard for the sake of one of them. */
export const shardSize = (head: Pick<DeskHead, 'files'>): number => (isLazy(head) ? 100 : 1000);

/** Puts the lines of customers into shards. */
export const shardsOf = (lines: readonly string[], size: number): readonly string[] =>
  Array.from({ length: Math.ceil(lines.length / size) }, (_, shard) =>
    lines.slice(shard * size, (shard + 1) * size).join('\n'),
  );

/** Says that an answer needs parts that are not loaded. Load them, and ask again. */
export class UnloadedParts extends Error {
  readonly shards: readonly number[];
  readonly uses: readonly Use[];
  /** The answer by what is loaded, where that is enough to show some. */
  readonly soFar: PartialResult | undefined;

  constructor(shards: readonly number[], uses: readonly Use[] = [], soFar?: PartialResult) {
    super(`parts are not loaded: ${[...shards, ...uses].join(', ')}`);
    this.shards = shards;
    this.uses = uses;
    this.soFar = soFar;
  }
}

/** A customer of a desk for colleagues, with the lines of its values in its file. */
export interface DeskCustomer extends Pick<Customer, 'id' | 'file' | 'broken' | 'renamed'> {
  readonly data: CustomerFile;
  readonly lines: readonly number[];
}

/** Lists the lines of a value and of all values in it, in the order of the keys. */
export function linesIn(value: unknown, lineAt: (path: Path) => number, path: Path = []): readonly number[] {
  return [lineAt(path), ...childrenOf(value).flatMap(([step, inner]) => linesIn(inner, lineAt, [...path, step]))];
}

/** Gives the line of the value at a path, or of its nearest parent, from the lines of `linesIn`. */
export function lineIn(value: unknown, lines: readonly number[], path: Path): number {
  let [at, node] = [0, value];
  for (const step of path) {
    let next = at + 1;
    const child = childrenOf(node).find(([key, inner]) => {
      if (key === step) return true;
      next += sizeOf(inner);
      return false;
    });
    if (child === undefined) break;
    [at, node] = [next, child[1]];
  }
  return lines[at] ?? 1;
}

const sizeOf = (value: unknown): number => childrenOf(value).reduce((size, [, inner]) => size + sizeOf(inner), 1);

function childrenOf(value: unknown): readonly (readonly [step: string | number, value: unknown])[] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/**
 * A shared view in the form of a customer, so that the one search finds it. It holds what the view shows and no more, and
 * no consent: nothing can be judged by it.
 */
export function customerOfView({ ref, name, industry, segment, region, stories, quotes }: SharedCustomer): Customer {
  const quoteAssets = [
    { story: undefined, quotes },
    ...stories.map((told) => ({ story: told.ref, quotes: told.quotes })),
  ]
    .flatMap((told) => told.quotes.map(({ text }) => ({ text, story: told.story })))
    .map(({ text, story }, index) => ({
      ...({ id: `quote-${index + 1}`, use: 'quote', status: 'live', text } as const),
      ...(story !== undefined && { story }),
    }));
  const data: CustomerFile = {
    name,
    ...(industry !== undefined && { industry }),
    ...(segment !== undefined && { segment }),
    ...(region !== undefined && { region }),
    stories: stories.map(({ ref: id, title, challenge, solution, outcomes, products, use_cases }) => ({
      id,
      ...(title !== undefined && { title }),
      ...(challenge !== undefined && { challenge }),
      ...(solution !== undefined && { solution }),
      ...{ outcomes, products, use_cases },
    })),
    assets: quoteAssets,
  };
  return { id: ref, file: ref, broken: false, data };
}
