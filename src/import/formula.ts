import jsonata from 'jsonata';
import { toId } from './to-id.ts';

/** The variables of a formula besides its row, by name without the `$`. */
export type Bindings = Readonly<Record<string, unknown>>;

/** Evaluates a value with formulas on a row. Rejects with a reason if a formula fails. */
export type Template = (row: unknown, bindings: Bindings) => Promise<unknown>;

// With these limits, the error names the formula. A regex and a huge text evade them, and end with their process.
const GUARDS = { timeout: 2000, stack: 1000, sequence: 1_000_000 };

// The same source must always give the same files.
const NON_DETERMINISTIC = ['now', 'millis', 'random', 'shuffle'];

/** Compiles a formula, or explains why it is invalid. `name` names it in faults. */
export function compileFormula(text: string, name: string): Template | { readonly fault: string } {
  try {
    const expression = jsonata(text.slice(1), GUARDS);
    for (const functionName of NON_DETERMINISTIC) expression.assign(functionName, undefined);
    expression.registerFunction('slug', (text) => (text === undefined ? undefined : toId(String(text))));
    return async (row, bindings) => {
      try {
        return asPlainData(await expression.evaluate(row, { ...bindings }));
      } catch (error) {
        throw new Error(`${name} fails: ${reason(error)}`, { cause: error });
      }
    };
  } catch (error) {
    return { fault: reason(error) };
  }
}

/** Copies the result of a formula as plain data, without functions. */
function asPlainData(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asPlainData);
  if ('_jsonata_lambda' in value || '_jsonata_function' in value) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asPlainData(child)]));
}

/** Formats a message of JSONata like our own. JSONata throws objects that are no errors. */
function reason(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/\.$/, '');
}
