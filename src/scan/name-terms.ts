import { unspaced } from '../text/company-names.ts';
import { late } from '../text/late.ts';
import { HashBits } from './hash-bits.ts';
import { hashOf } from './tokens.ts';

/** One reading of a name, as the scan looks for it. */
export interface NameTerm {
  readonly customer: string;
  /** The name as the customer file has it; the id of an advocate. */
  readonly term: string;
  /** `never` is a phrase that is no name of the customer. */
  readonly kind: 'name' | 'person' | 'never';
  readonly rule: CaseRule;
  /** The ways in which the file writes the reading, without signs. */
  readonly forms: readonly string[];
  /** True for a name with an ending, which gives way to another name that has it by itself. */
  readonly isInflected?: boolean;
  /** True for the first words of a longer name of the customer, as `Velden` of `Velden Mutual`. */
  readonly isShort?: boolean;
}

/**
 * - `any`: found in any case.
 * - `own`: as the file writes it, or in capitals.
 * - `exact`: as the file writes it.
 * - `foreign`: as the file writes it; where a sentence begins, with a second sign.
 * - `word`: as the file writes it, and with a second sign.
 */
export type CaseRule = 'any' | 'own' | 'exact' | 'foreign' | 'word';

export const isWordRule = ({ rule }: Pick<NameTerm, 'rule'>): boolean => rule === 'word' || rule === 'foreign';

/** True for a form that no word has: `SalesMill`, `VMill`, `iMill`. */
export const hasInnerCapital = (form: string): boolean => /.\p{Lu}/u.test(form) && /\p{Ll}/u.test(form);

/** The readings by their letters, and the beginnings of longer ones, with none. */
interface NameTables {
  readonly nodes: Pick<ReadonlyMap<string, readonly NameTerm[]>, 'get'>;
  readonly bits: HashBits;
}

/** The readings of all names, by their first words. */
export class NameIndex {
  readonly #tables: NameTables;

  constructor(tables: NameTables) {
    this.#tables = tables;
  }

  /** False for most words that begin no name, by a hash of the word. */
  mayBegin(hash: number): boolean {
    return this.#tables.bits.has(hash);
  }

  /** The readings that have these letters; empty for the beginning of some, undefined where no reading begins so. */
  get(joined: string): readonly NameTerm[] | undefined {
    return this.#tables.nodes.get(joined);
  }
}

/** Collects the readings of names. */
export class NameTerms {
  readonly #nodes = new Map<string, readonly NameTerm[]>();

  /** Adds a reading, whose words may stand apart or together. */
  add(words: readonly string[], term: NameTerm): void {
    let joined = '';
    for (const word of words.flatMap(wordTokens)) {
      joined += word;
      if (!this.#nodes.has(joined)) this.#nodes.set(joined, []);
    }
    const terms = this.#nodes.get(joined) ?? [];
    const known = terms.findIndex((other) => isSameReading(other, term));
    if (known !== -1 && term.term < (terms[known]?.term ?? '')) this.#nodes.set(joined, terms.with(known, term));
    if (known !== -1 || (term.isInflected && terms.length > 0)) return;
    this.#nodes.set(joined, [...terms.filter(({ isInflected }) => !isInflected), term]);
  }

  tables() {
    return { nodes: this.#nodes, bits: HashBits.of(Array.from(this.#nodes.keys(), hashOf)) } as const;
  }
}

/** True for one reading of two names of a customer, as of `Halden, Inc.` and `Halden`, which would be found twice. */
const isSameReading = (a: NameTerm, b: NameTerm): boolean =>
  a.customer === b.customer &&
  a.kind === b.kind &&
  (a.term === b.term || (a.kind === 'name' && a.rule === b.rule && a.isShort === b.isShort));

/** A word as the words of a text are: each character of a script without spaces apart, and a sign behind letters too. */
function wordTokens(word: string): readonly string[] {
  const sign = /^(.+?)((?:plus|sharp)+)$/.exec(word);
  if (sign !== null) return [...wordTokens(sign[1] ?? ''), sign[2] ?? ''];
  return unspaced().test(word) ? (word.match(unspacedParts()) ?? []) : [word];
}
const unspacedParts = late(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
);
