/** Hashes as bits of a small table: tells fast that one is not among them. */
export class HashBits {
  /** The table, which is all there is to keep. */
  readonly bits: Uint32Array;
  readonly #mask: number;

  constructor(bits: Uint32Array) {
    this.bits = bits;
    this.#mask = 32 * bits.length - 1;
  }

  static of(hashes: Iterable<number>): HashBits {
    const all = [...hashes];
    const size = 2 ** Math.max(MIN_BITS, Math.ceil(Math.log2(all.length * BITS_PER_HASH + 1)));
    const bits = new Uint32Array(size >>> 5);
    for (const hash of all) {
      const bit = spread(hash) & (size - 1);
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return new HashBits(bits);
  }

  /** False for a hash that is not among them; true for those, and for one in thirty others. */
  has(hash: number): boolean {
    const bit = spread(hash) & this.#mask;
    return ((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

const BITS_PER_HASH = 32;
const MIN_BITS = 10;
const spread = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
