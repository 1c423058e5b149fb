import { pathLabel } from '../library/value-path.ts';
import type { ImportMapFile } from '../model/generated/import-map-file.generated.ts';
import type { Path } from '../model/place.ts';
import { adapt } from './adapt.ts';
import { type Bindings, compileFormula, type Template } from './formula.ts';
import { isFormula } from './is-formula.ts';

/** The parts of a mapping that hold formulas. */
export type Formulated = Pick<ImportMapFile, 'let' | 'skip' | 'id' | 'customer' | 'story'>;

/** The input of the formulas for a row. */
export interface RowInput {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly line: number;
}

/** The result of a part of the mapping on a row, or the reason why it failed. */
export type Evaluated = { readonly value: unknown } | { readonly why: string };

/** The start of a row: skipped by the mapping, or the name, id and story of its customer. */
export type RowStart =
  | { readonly isSkipped: true }
  | { readonly name: unknown; readonly id: Evaluated; readonly story: Evaluated };

/** The compiled formulas of a mapping, used row by row. Both methods reject with a reason if a formula fails. */
export interface Formulas {
  begin(row: RowInput): Promise<RowStart>;
  /** Evaluates the customer of the row that was begun last. `story` is the id given to the row's story. */
  customer(story: string | undefined): Promise<unknown>;
}

/** The formulas of a mapping, and the invalid ones. */
export interface CompiledFormulas {
  readonly formulas: Formulas;
  readonly faults: readonly { readonly path: Path; readonly message: string }[];
}

/** Compiles the formulas of a mapping, and reports the invalid ones. */
export type CompileFormulas = (mapping: Formulated) => Promise<CompiledFormulas>;

/** Compiles formulas for evaluation in this process, without limits. */
export const compileFormulas: CompileFormulas = async (mapping) => {
  const faults: { path: Path; message: string }[] = [];
  const report: ReportFault = (path, message) => faults.push({ path, message });
  const values = Object.entries(mapping.let ?? {}).map(([name, value]) => ({
    name,
    template: compile(value, ['let', name], report),
  }));
  const skip = compile(mapping.skip, ['skip'], report);
  const id = compile(mapping.id, ['id'], report);
  const name = compile(mapping.customer.name, ['customer', 'name'], () => {});
  const customer = compile(mapping.customer, ['customer'], report);
  const story = compile(mapping.story, ['story'], report);

  let fields: unknown;
  let bindings: Bindings = {};
  return {
    faults,
    formulas: {
      async begin(row) {
        fields = row.fields;
        bindings = { file: row.file, line: row.line };
        for (const value of values) bindings = { ...bindings, [value.name]: await value.template(fields, bindings) };
        if (adapt(await skip(fields, bindings), undefined)) return { isSkipped: true };
        return {
          name: await name(fields, bindings),
          id: await given(id(fields, bindings)),
          story: await given(story(fields, bindings)),
        };
      },
      customer: (id) => customer(fields, { ...bindings, story: id }),
    },
  };
};

const given = (value: Promise<unknown>): Promise<Evaluated> =>
  value.then(
    (one) => ({ value: one }),
    (error: unknown) => ({ why: error instanceof Error ? error.message : String(error) }),
  );

type ReportFault = (path: Path, message: string) => void;

/** Compiles a value: formulas anywhere in it are evaluated, and other values are constants. */
function compile(value: unknown, path: Path, report: ReportFault): Template {
  if (isFormula(value)) {
    const name = `"${pathLabel(path)}"`;
    const compiled = compileFormula(value, name);
    if (!('fault' in compiled)) return compiled;
    report(path, `${name} is no formula: ${compiled.fault}`);
  }
  if (typeof value !== 'object' || value === null) return async () => value;
  const entries = Object.entries(value).map(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [key, compile(child, [...path, step], report)] as const;
  });
  return async (row, bindings) => {
    const evaluated: [string, unknown][] = [];
    for (const [key, template] of entries) evaluated.push([key, await template(row, bindings)]);
    return Array.isArray(value) ? evaluated.map(([, child]) => child) : Object.fromEntries(evaluated);
  };
}
