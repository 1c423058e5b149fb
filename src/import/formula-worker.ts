import {
  type CompiledFormulas,
  compileFormulas,
  type Evaluated,
  type FormulaRow,
  type Formulas,
  type Formulated,
  type RowInput,
  type RowStart,
} from './formulas.ts';

/** A request to the child process: first a mapping, then a document of rows, or for each row its start and its customer. */
export type FormulaRequest =
  | { readonly mapping: Formulated }
  | { readonly document: unknown }
  | { readonly row: RowInput }
  | { readonly customerOf: string | undefined };

/** The responses, by request. */
export interface FormulaResponses {
  readonly mapping: Omit<CompiledFormulas, 'formulas'>;
  readonly document: { readonly rows: readonly FormulaRow[] } | { readonly why: string };
  readonly row: RowStart | { readonly why: string };
  readonly customerOf: Evaluated;
}

// Above the maximum of a customer file.
const MAX_CHARACTERS = 4_000_000;

/** Creates the function that answers requests in the child process. Only that process loads it. */
export function createFormulaWorker(): (asked: FormulaRequest) => Promise<FormulaResponses[keyof FormulaResponses]> {
  let formulas: Formulas | undefined;
  return async (asked) => {
    try {
      if ('mapping' in asked) {
        const compiled = await compileFormulas(asked.mapping);
        ({ formulas } = compiled);
        return { faults: compiled.faults, fields: compiled.fields };
      }
      if (formulas === undefined) throw new Error('no mapping was handed over');
      if ('document' in asked) return { rows: await formulas.rowsOf(asked.document) };
      const answer = 'row' in asked ? await formulas.begin(asked.row) : await formulas.customer(asked.customerOf);
      if (sizeOf(answer) > MAX_CHARACTERS) throw new Error('its formulas make more than a customer file may hold');
      return answer;
    } catch (error) {
      return { why: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Counts the characters of all texts in a value, and one for any other value. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), 1);
}
