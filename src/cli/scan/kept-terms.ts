import type { CacheStore } from '../../model/cache-store.ts';
import { HashBits } from '../../scan/hash-bits.ts';
import type { MadeTables, TermTables } from '../../scan/terms.ts';
import { KeptLines, packLines } from './kept-lines.ts';

const NAME = 'content-terms';

/** Reads the tables of terms that an earlier run made, each entry once it is asked for; undefined where none are kept. */
export function readTables(store: CacheStore, key: string): TermTables | undefined {
  const read = store.open(NAME, key);
  const parts = Array.from({ length: PARTS }, (_, at) => read?.(at));
  const [facts, nameBits, quoteBits, ...maps] = parts.filter((part) => part !== undefined);
  if (facts === undefined || nameBits === undefined || quoteBits === undefined || maps.length !== PARTS - 3)
    return undefined;
  const { wordTerms, lastLabels, count } = JSON.parse(facts.toString('utf8'));
  const map = <Value>(at: number) => new KeptMap<Value>(maps[2 * at] ?? facts, numbersIn(maps[2 * at + 1] ?? facts));
  return {
    wordTerms,
    names: { nodes: map(0), bits: new HashBits(numbersIn(nameBits)) },
    addresses: { domains: map(1), slugs: map(2), lastLabels: new Set(lastLabels) },
    quotes: { count, runs: map(3), quotes: map(4), bits: new HashBits(numbersIn(quoteBits)) },
  };
}

/** Three parts of facts and bits, and two for each of five maps. */
const PARTS = 13;

/** Keeps the tables of terms, in place of those of other terms. */
export function writeTables(store: CacheStore, key: string, made: MadeTables): void {
  const { wordTerms, names, addresses, quotes } = made;
  const facts = { wordTerms, lastLabels: [...addresses.lastLabels], count: quotes.count };
  const maps = [names.nodes, addresses.domains, addresses.slugs, quotes.runs, quotes.quotes];
  store.write(
    NAME,
    key,
    ...[JSON.stringify(facts), bytesOf(names.bits.bits), bytesOf(quotes.bits.bits)],
    ...maps.flatMap((map) => packMap(map)),
  );
}

const bytesOf = (numbers: Uint32Array): Buffer => Buffer.from(numbers.buffer);
const numbersIn = (bytes: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);

/** Packs a map as lines in the order of its keys, each with a value and its key. */
function packMap(map: ReadonlyMap<string | number, unknown>): readonly Buffer[] {
  const keyed = Array.from(map, ([key, value]) => [String(key), `${JSON.stringify(value)}\t${key}`] as const);
  const sorted = keyed.sort(([a], [b]) => (a < b ? -1 : 1));
  const [lines, starts] = packLines(sorted.map(([, line]) => line));
  return [lines, bytesOf(starts)];
}

/** A map that was packed. The same key always gives the same object. */
class KeptMap<Value> {
  readonly #lines: KeptLines;
  readonly #known = new Map<string, Value | undefined>();

  constructor(lines: Buffer, starts: Uint32Array) {
    this.#lines = new KeptLines(lines, starts);
  }

  get(key: string | number): Value | undefined {
    const name = String(key);
    if (!this.#known.has(name)) this.#known.set(name, this.#read(name));
    return this.#known.get(name);
  }

  #read(name: string): Value | undefined {
    const at = this.#lines.indexOf(name);
    const line = at === -1 ? undefined : this.#lines.at(at);
    return line === undefined ? undefined : JSON.parse(line.slice(0, line.indexOf('\t')));
  }
}
