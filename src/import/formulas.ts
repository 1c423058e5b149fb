import { pathLabel } from '../library/value-path.ts';
import type { ImportMapFile } from '../model/generated/import-map-file.generated.ts';
import type { Path } from '../model/place.ts';
import { nearest } from '../text/nearest.ts';
import { isMapping } from '../text/value-text.ts';
import { adapt } from './adapt.ts';
import {
  type Bindings,
  type CompiledFormula,
  compileFormula,
  DOCUMENT_GUARDS,
  isFunctionName,
  type Template,
} from './formula.ts';
import { isFormula } from './is-formula.ts';

/** The parts of a mapping that hold formulas. */
export type Formulated = Pick<ImportMapFile, 'let' | 'skip' | 'id' | 'customer' | 'story' | 'permission' | 'rows'>;

/** The input of the formulas for a row. */
export interface RowInput {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly line: number;
}

/** The result of a part of the mapping on a row. If some of its formulas failed, the reasons and the rest. */
export type Evaluated = { readonly value: unknown } | { readonly why: string; readonly value?: unknown };

/** The start of a row: skipped by the mapping, or the name, id, story and permission of its customer. */
export type RowStart =
  | { readonly isSkipped: true }
  | {
      readonly name: Evaluated;
      readonly id: Evaluated;
      readonly story: Evaluated;
      readonly permission: Evaluated;
    };

/** A row that a formula made of a document, and the place of the mapping in it that it is; undefined for a new one. */
export interface FormulaRow {
  readonly value: unknown;
  readonly path: Path | undefined;
}

/** The compiled formulas of a mapping, used row by row. */
export interface Formulas {
  /** Makes rows of a whole document, by the formula of `rows`. Rejects with a reason if it fails. */
  rowsOf(document: unknown): Promise<readonly FormulaRow[]>;
  /** Begins a row. Rejects with a reason if a formula of `let` or `skip` fails. */
  begin(row: RowInput): Promise<RowStart>;
  /** Evaluates the customer of the row that was begun last, without the name. `story` is the id given to its story. */
  customer(story: string | undefined): Promise<Evaluated>;
}

/** A formula that is none, or that no row could be read by. */
export interface FormulaFault {
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
}

/** The formulas of a mapping, the invalid ones, and the columns or keys of a row that they read. */
export interface CompiledFormulas {
  readonly formulas: Formulas;
  readonly faults: readonly FormulaFault[];
  readonly fields: readonly string[];
}

/** Compiles the formulas of a mapping, and reports the invalid ones. */
export type CompileFormulas = (mapping: Formulated) => Promise<CompiledFormulas>;

/** Compiles formulas for evaluation in this process, without limits. */
export const compileFormulas: CompileFormulas = async (mapping) => {
  const faults: FormulaFault[] = [];
  const fields = new Set<string>();
  const read: ReadVariable[] = [];
  const found: Findings = {
    fault: (fault) => faults.push(fault),
    fields: (names) => {
      for (const name of names) fields.add(name);
    },
    variables: (names, path) => read.push(...names.map((name) => ({ name, path }))),
  };
  const { name: nameFormula, ...rest } = mapping.customer;
  const values = Object.entries(mapping.let ?? {}).map(([name, value]) => ({
    name,
    template: compile(value, ['let', name], found),
  }));
  const skip = compile(mapping.skip, ['skip'], found);
  const id = compile(mapping.id, ['id'], found);
  const name = compile(nameFormula, ['customer', 'name'], found);
  const customer = compile(rest, ['customer'], found);
  const story = compile(mapping.story, ['story'], found);
  const permission = compile(mapping.permission, ['permission'], found);
  const rows = compileRows(mapping.rows, found);

  faults.push(...(await unboundFaults(read, Object.keys(mapping.let ?? {}))));

  let row: unknown;
  let bindings: Bindings = {};
  const formulas: Formulas = {
    rowsOf: async (document) => withPaths(await rows(document, {}), document),
    async begin({ fields: own, file, line }) {
      row = own;
      bindings = { file, line };
      for (const value of values) bindings = { ...bindings, [value.name]: await value.template(row, bindings) };
      if (adapt(await skip(row, bindings), undefined)) return { isSkipped: true };
      return {
        name: await given(name(row, bindings)),
        id: await given(id(row, bindings)),
        story: await given(story(row, bindings)),
        permission: await given(permission(row, bindings)),
      };
    },
    customer: (storyId) => given(customer(row, { ...bindings, story: storyId })),
  };
  return { faults, fields: [...fields], formulas };
};

/** A variable that a formula reads. */
interface ReadVariable {
  readonly name: string;
  readonly path: Path;
}

/** The faults of variables that nothing binds: JSONata would give nothing for them, without a word. */
async function unboundFaults(read: readonly ReadVariable[], lets: readonly string[]): Promise<readonly FormulaFault[]> {
  const faults: FormulaFault[] = [];
  for (const { name, path } of read) {
    const known = namesAt(path, lets);
    if (known.includes(name) || (await isFunctionName(name))) continue;
    const suggestion = nearest(name, known);
    const message = `"${pathLabel(path)}" reads $${name}, and nothing gives it a value`;
    const hint =
      suggestion === undefined ? `write one of ${known.map((one) => `$${one}`).join(', ')}` : `write $${suggestion}`;
    faults.push({ path, message, hint });
  }
  return faults;
}

/** The variables that a formula at a path can read: the values of `let` before it, the file and line, the story. */
function namesAt([part, key]: Path, lets: readonly string[]): readonly string[] {
  if (part === 'rows') return [];
  const before = part === 'let' ? lets.slice(0, lets.indexOf(String(key))) : lets;
  return [...before, 'file', 'line', ...(part === 'customer' && key !== 'name' ? ['story'] : [])];
}

const given = (value: Promise<unknown>): Promise<Evaluated> =>
  value.then(
    (one) => ({ value: one }),
    (error: unknown) => ({
      why: error instanceof Error ? error.message : String(error),
      ...(error instanceof PartFailure && { value: error.value }),
    }),
  );

/** The failure of some formulas of a value, with what the others gave. */
class PartFailure extends Error {
  readonly value: unknown;

  constructor(reasons: readonly string[], value: unknown) {
    super(reasons.join('; '));
    this.value = value;
  }
}

/** Takes the findings while formulas are compiled. */
interface Findings {
  fault(fault: FormulaFault): void;
  fields(names: readonly string[]): void;
  variables(names: readonly string[], path: Path): void;
}

/** Compiles a value: formulas anywhere in it are evaluated, and other values are constants. All that fail are told. */
function compile(value: unknown, path: Path, found: Findings): Template {
  if (isFormula(value)) {
    const compiled = compileOne(value, path, found);
    if (compiled !== undefined) {
      found.fields(compiled.fields);
      return compiled.evaluate;
    }
  }
  if (typeof value !== 'object' || value === null) return async () => value;
  const entries = Object.entries(value).map(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [key, compile(child, [...path, step], found)] as const;
  });
  return async (row, bindings) => {
    const evaluated: [string, unknown][] = [];
    const failures = new Set<string>();
    for (const [key, template] of entries) {
      const one = await given(template(row, bindings));
      if ('why' in one) failures.add(one.why);
      evaluated.push([key, one.value]);
    }
    const made = Array.isArray(value) ? evaluated.map(([, child]) => child) : Object.fromEntries(evaluated);
    if (failures.size > 0) throw new PartFailure([...failures], made);
    return made;
  };
}

function compileRows(rows: string | undefined, found: Findings): Template {
  const compiled = isFormula(rows) ? compileOne(rows, ['rows'], found, DOCUMENT_GUARDS) : undefined;
  return compiled?.evaluate ?? (async () => []);
}

function compileOne(
  formula: string,
  path: Path,
  found: Findings,
  guards?: typeof DOCUMENT_GUARDS,
): CompiledFormula | undefined {
  const name = `"${pathLabel(path)}"`;
  const compiled = compileFormula(formula, name, guards);
  if ('fault' in compiled) {
    found.fault({ path, message: `${name} is no formula: ${compiled.fault}` });
    return undefined;
  }
  found.variables(compiled.variables, path);
  for (const { message, hint } of compiled.faults) found.fault({ path, message: `${name}: ${message}`, hint });
  return compiled;
}

/**
 * Pairs each row with its place in the document, so that it can be named by its line: the deepest mapping with a value
 * that stands nowhere else.
 */
function withPaths(rows: unknown, document: unknown): readonly FormulaRow[] {
  if (rows === undefined) return [];
  const places = new Map<string, Path | undefined>();
  const remember = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const text of scalarsOf(value)) places.set(text, places.has(text) ? undefined : path);
    for (const [key, child] of Object.entries(value))
      remember(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  remember(document, []);
  return [rows].flat(MAX_NESTING).map((value) => {
    const found = scalarsOf(value).flatMap((text) => [places.get(text) ?? []].filter(({ length }) => length > 0));
    return { value, path: found.sort((a, b) => b.length - a.length)[0] };
  });
}

/** How deep lists of rows may lie in each other. */
const MAX_NESTING = 10;

/** The keys of a mapping whose values hold no others, each with its value. */
const scalarsOf = (value: unknown): readonly string[] =>
  isMapping(value)
    ? Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' ? [] : [`${key}: ${JSON.stringify(inner)}`],
      )
    : [];
