import {
  type Begun,
  type CompiledFormulas,
  compileFormulas,
  type Formulas,
  type Formulated,
  type Given,
  type RowInput,
} from './formulas.ts';

/** What a process apart is asked for: a mapping first, then its rows, each begun before its customer. */
export type Asked =
  | { readonly mapping: Formulated }
  | { readonly row: RowInput }
  | { readonly customerOf: string | undefined };

/** What it answers, in the same order. */
export interface Answers {
  readonly mapping: Pick<CompiledFormulas, 'faults'>;
  readonly row: Begun | { readonly why: string };
  readonly customerOf: Given;
}

// More than a customer file may hold.
const MAX_CHARACTERS = 4_000_000;

/** Answers what a process apart is asked for. Loaded by that process alone. */
export function answering(): (asked: Asked) => Promise<Answers[keyof Answers]> {
  let formulas: Formulas | undefined;
  return async (asked) => {
    try {
      if ('mapping' in asked) {
        const compiled = await compileFormulas(asked.mapping);
        ({ formulas } = compiled);
        return { faults: compiled.faults };
      }
      if (formulas === undefined) throw new Error('no mapping was handed over');
      const answer =
        'row' in asked ? await formulas.begin(asked.row) : { value: await formulas.customer(asked.customerOf) };
      if (sizeOf(answer) > MAX_CHARACTERS) throw new Error('its formulas make more than a customer file may hold');
      return answer;
    } catch (error) {
      return { why: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** The characters of all texts in a value, and one for anything else. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), 1);
}
