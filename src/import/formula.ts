import jsonata from 'jsonata';
import { dayOf } from './day-formula.ts';
import { DAY_HINT, type FormulaNames, formulaNames, pictureRefusal } from './formula-names.ts';
import { toId } from './to-id.ts';

/** The variables of a formula besides its row, by name without the `$`. */
export type Bindings = Readonly<Record<string, unknown>>;

/** Evaluates a value with formulas on a row. Rejects with a reason if a formula fails. */
export type Template = (row: unknown, bindings: Bindings) => Promise<unknown>;

/** A formula that is ready to be evaluated, and what it asks for. */
export interface CompiledFormula extends FormulaNames {
  readonly evaluate: Template;
}

// With these limits, the error names the formula. A regex and a huge text evade them, and end with their process.
const GUARDS = { timeout: 2000, stack: 1000, sequence: 1_000_000 };
/** A formula over a whole document has as long as a mapping has. */
export const DOCUMENT_GUARDS = { ...GUARDS, timeout: 30_000 };

// The same source must always give the same files.
const NON_DETERMINISTIC = ['now', 'millis', 'random', 'shuffle'];

/** Compiles a formula, or explains why it is invalid. `name` names it in faults. */
export function compileFormula(
  text: string,
  name: string,
  guards: typeof GUARDS = GUARDS,
): CompiledFormula | { readonly fault: string } {
  try {
    const expression = jsonata(text.slice(1), guards);
    for (const functionName of NON_DETERMINISTIC) expression.assign(functionName, undefined);
    expression.registerFunction('slug', (given) => (given === undefined ? undefined : toId(String(given))));
    expression.registerFunction('day', dayOf);
    // Their pictures guess. What is written in the formula is refused before; this is for what is only known by then.
    for (const [pictured, run] of Object.entries(WITHOUT_PICTURE)) expression.registerFunction(pictured, run);
    const evaluate: Template = async (row, bindings) => {
      try {
        return asPlainData(await expression.evaluate(row, { ...bindings }));
      } catch (error) {
        throw new Error(`${name} fails: ${reason(error)}`, { cause: error });
      }
    };
    return { evaluate, ...formulaNames(expression.ast()) };
  } catch (error) {
    return { fault: reason(error) };
  }
}

/** Says whether a name is a function of the formulas, which can be handed on like a value. */
export async function isFunctionName(name: string): Promise<boolean> {
  if (name === 'slug' || name === 'day') return true;
  return Boolean(await jsonata('$exists($eval(name))').evaluate({ name: `$${name}` }));
}

/** The functions of JSONata that take a picture, without it: for ISO 8601, which lacks nothing. */
const WITHOUT_PICTURE = {
  toMillis(text: unknown, picture?: unknown): number | undefined {
    if (typeof picture === 'string') throw new Error(`${pictureRefusal('toMillis')}; ${DAY_HINT}`);
    if (text === undefined) return undefined;
    const day = dayOf(String(text).slice(0, 10));
    const millis = Date.parse(String(text));
    if (day === undefined || Number.isNaN(millis)) throw new Error(`"${String(text)}" is no time of ISO 8601`);
    return millis;
  },
  fromMillis(millis: unknown, picture?: unknown): string | undefined {
    if (typeof picture === 'string') throw new Error(`${pictureRefusal('fromMillis')}; ${DAY_HINT}`);
    return millis === undefined ? undefined : new Date(Number(millis)).toISOString();
  },
} as const;

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
