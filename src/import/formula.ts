import jsonata from 'jsonata';
import { idIn } from './to-id.ts';

/** What a formula may use besides its row, by name without the `$`. */
export type Bindings = Readonly<Record<string, unknown>>;

/** A value with formulas in it, as evaluated on a row. Rejects with a reason where a formula fails. */
export type Template = (row: unknown, bindings: Bindings) => Promise<unknown>;

// They name the formula that runs away. A regex and a huge text get past them: those end with the process they run in.
const GUARDS = { timeout: 2000, stack: 1000, sequence: 1_000_000 };

// The same source gives the same files, whenever it is read.
const UNSTEADY = ['now', 'millis', 'random', 'shuffle'];

/** A formula ready to be evaluated, or why it does not read as one. `name` is what its faults call it. */
export function compileFormula(text: string, name: string): Template | { readonly fault: string } {
  try {
    const expression = jsonata(text.slice(1), GUARDS);
    for (const unsteady of UNSTEADY) expression.assign(unsteady, undefined);
    expression.registerFunction('slug', (text) => (text === undefined ? undefined : idIn(String(text))));
    return async (row, bindings) => {
      try {
        return plainly(await expression.evaluate(row, { ...bindings }));
      } catch (error) {
        throw new Error(`${name} fails: ${reason(error)}`, { cause: error });
      }
    };
  } catch (error) {
    return { fault: reason(error) };
  }
}

/** What a formula gave, as plain data: a function is no value. */
function plainly(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainly);
  if ('_jsonata_lambda' in value || '_jsonata_function' in value) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plainly(child)]));
}

/** What JSONata said, as our messages read. It throws objects that are no errors. */
function reason(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/\.$/, '');
}
