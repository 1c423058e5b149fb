import { pathLabel } from '../library/value-path.ts';
import type { ImportMapFile } from '../model/generated/import-map-file.generated.ts';
import type { Path } from '../model/place.ts';
import { adapt } from './adapt.ts';
import { type Bindings, compileFormula, type Template } from './formula.ts';
import { isFormula } from './is-formula.ts';

/** The parts of a mapping that hold formulas. */
export type Formulated = Pick<ImportMapFile, 'let' | 'skip' | 'id' | 'customer' | 'story'>;

/** A row as formulas see it. */
export interface RowInput {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly line: number;
}

/** What a part of the mapping gives on a row, or why it gives nothing. */
export type Evaluated = { readonly value: unknown } | { readonly why: string };

/** What a row is about: nothing that the mapping wants, or a customer and a story of theirs. */
export type RowStart =
  | { readonly isSkipped: true }
  | { readonly name: unknown; readonly id: Evaluated; readonly story: Evaluated };

/** The formulas of a mapping, to be asked row by row. Both reject with a reason where the row gives nothing. */
export interface Formulas {
  begin(row: RowInput): Promise<RowStart>;
  /** The customer of the row that was begun last. `story`: the id that the row's story got. */
  customer(story: string | undefined): Promise<unknown>;
}

/** The formulas of a mapping, and those that do not read as one. */
export interface CompiledFormulas {
  readonly formulas: Formulas;
  readonly faults: readonly { readonly path: Path; readonly message: string }[];
}

/** Makes the formulas of a mapping ready, or tells what is wrong with them. */
export type CompileFormulas = (mapping: Formulated) => Promise<CompiledFormulas>;

/** Compiles the formulas of a mapping to be evaluated right here, for as long as they take. */
export const compileFormulas: CompileFormulas = async (mapping) => {
  const faults: { path: Path; message: string }[] = [];
  const tell: ReportFault = (path, message) => faults.push({ path, message });
  const values = Object.entries(mapping.let ?? {}).map(([name, value]) => ({
    name,
    template: compile(value, ['let', name], tell),
  }));
  const skip = compile(mapping.skip, ['skip'], tell);
  const id = compile(mapping.id, ['id'], tell);
  const name = compile(mapping.customer.name, ['customer', 'name'], () => {});
  const customer = compile(mapping.customer, ['customer'], tell);
  const story = compile(mapping.story, ['story'], tell);

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

/** A template of a value: formulas are evaluated, wherever they stand in it, and everything else is taken as it is. */
function compile(value: unknown, path: Path, tell: ReportFault): Template {
  if (isFormula(value)) {
    const name = `"${pathLabel(path)}"`;
    const compiled = compileFormula(value, name);
    if (!('fault' in compiled)) return compiled;
    tell(path, `${name} is no formula: ${compiled.fault}`);
  }
  if (typeof value !== 'object' || value === null) return async () => value;
  const entries = Object.entries(value).map(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [key, compile(child, [...path, step], tell)] as const;
  });
  return async (row, bindings) => {
    const evaluated: [string, unknown][] = [];
    for (const [key, template] of entries) evaluated.push([key, await template(row, bindings)]);
    return Array.isArray(value) ? evaluated.map(([, child]) => child) : Object.fromEntries(evaluated);
  };
}
