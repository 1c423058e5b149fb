import { type LibraryDocument, readDocument } from '../library/document.ts';
import { globFaults } from '../library/glob-faults.ts';
import { validate } from '../library/validate.ts';
import { TAXONOMY_LISTS, type TaxonomyList } from '../model/config.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { ImportMapFile } from '../model/generated/import-map-file.generated.ts';
import type { Path } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { slugOf } from '../text/slug.ts';
import { isMapping } from '../text/value-text.ts';
import { companyId } from './company-id.ts';
import type { CompileFormulas, Formulas } from './formulas.ts';
import { isFormula } from './is-formula.ts';

/** A mapping file with compiled formulas. */
export interface ImportMap {
  readonly format: ImportMapFile['format'];
  /** Glob of the files to read if the source is a folder. */
  readonly files: string;
  readonly delimiter: string | undefined;
  readonly encoding: ImportMapFile['encoding'];
  /** The name of the sheet in a workbook. */
  readonly sheet: string | undefined;
  /** The line of a table's header. */
  readonly header: number | undefined;
  /** Columns whose blank cells have the value above. */
  readonly fillDown: readonly string[];
  /** The path of keys to the list in a document, or that a formula makes it. */
  readonly rows: readonly string[] | 'formula';
  readonly formulas: Formulas;
  /** The columns or keys that the formulas read. */
  readonly fields: readonly string[];
  /** The name of a customer, by the slug of another spelling. */
  readonly names: ReadonlyMap<string, string>;
  /** The id for a foreign word, by its slug. */
  readonly terms: Readonly<Record<TaxonomyList, ReadonlyMap<string, string>>>;
}

/** A mapping file as read: ready to use, or its faults, with places that the document resolves. */
export interface LoadedMap {
  readonly map: ImportMap | undefined;
  readonly faults: readonly Fault[];
  readonly document: LibraryDocument;
}

const ENDINGS = {
  csv: ['csv', 'tsv'],
  xlsx: ['xlsx', 'xlsm'],
  list: ['yaml', 'yml', 'json'],
  files: ['yaml', 'yml', 'json'],
  markdown: ['md', 'mdx', 'markdown'],
} as const;

/** Gives the format for a file's ending; undefined if refs reads no such files. */
export function formatOf(file: string, isInFolder: boolean): ImportMap['format'] {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const formats = isInFolder
    ? (['csv', 'xlsx', 'files', 'markdown'] as const)
    : (['csv', 'xlsx', 'list', 'markdown'] as const);
  return formats.find((format) => (ENDINGS[format] as readonly string[]).includes(ending));
}

/** Reads a mapping file, and compiles its formulas. All faults are found at once, but for those of the YAML. */
export async function loadImportMap(source: Source, compile: CompileFormulas): Promise<LoadedMap> {
  const document = readDocument(source);
  const { file } = source;
  if (document.faults.length > 0) return { map: undefined, faults: document.faults, document };
  const shapeFaults = validate('import-map', document.value, file);
  if (!isMapping(document.value) || !isMapping(document.value.customer))
    return { map: undefined, faults: shapeFaults, document };
  // Not yet known to be one, but for what is looked at from here on.
  const mapFile = document.value as unknown as ImportMapFile;
  const { formulas, fields, faults: formulaFaults } = await compile(mapFile);
  const { files } = mapFile;
  const faults = [
    ...shapeFaults,
    ...(typeof files === 'string' ? globFaults(files, { file, path: ['files'] }, 'schema/bad-format') : []),
    ...constantFaults(mapFile, file),
    ...formulaFaults.map(
      ({ path, message, hint = 'see https://docs.jsonata.org' }): Fault => ({
        rule: 'schema/bad-format',
        place: { file, path },
        message,
        hint,
      }),
    ),
  ];
  return {
    map: faults.length === 0 ? mapOf(mapFile, formulas, fields) : undefined,
    faults: oneEach(faults),
    document,
  };
}

/** Keeps the first of the faults of one place: the schemas of a mapping and of a customer find the same. */
function oneEach(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ place, message }) => {
    const key = 'path' in place ? JSON.stringify(place.path) : message;
    return !seen.has(key) && seen.add(key);
  });
}

function mapOf(file: ImportMapFile, formulas: Formulas, fields: readonly string[]): ImportMap {
  const { format, delimiter, encoding, sheet, header, fill_down: fillDown = [], names = {}, terms = {} } = file;
  const endings = format === undefined ? Object.values(ENDINGS).flat() : ENDINGS[format];
  return {
    format,
    files: file.files ?? `**/*.{${[...new Set<string>(endings)].join(',')}}`,
    delimiter,
    encoding,
    sheet,
    header,
    fillDown,
    rows: isFormula(file.rows) ? 'formula' : keysOf(file.rows),
    formulas,
    fields,
    names: new Map(Object.entries(names).map(([word, meaning]) => [companyId(word), meaning])),
    terms: Object.fromEntries(
      TAXONOMY_LISTS.map((list) => [list, bySlug(terms[list] ?? {})]),
    ) as unknown as ImportMap['terms'],
  };
}

/** The keys of a path that is written with dots. */
const keysOf = (path = ''): readonly string[] => path.split('.').filter((key) => key !== '');

const bySlug = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, meaning]) => [slugOf(word), meaning]));

/** Reports the parts of the templates that no customer file could hold, whatever the formulas give. */
function constantFaults({ customer, story }: ImportMapFile, file: string): readonly Fault[] {
  const sample = { ...customer, stories: [{ id: 'story', ...(isMapping(story) ? story : {}) }] };
  return validate('customer', sample, file).flatMap((fault) => {
    const path = 'path' in fault.place ? fault.place.path : [];
    if (isFormula(valueAt(sample, path)) && fault.rule !== 'schema/unknown-key') return [];
    const place = { ...fault.place, path: path[0] === 'stories' ? ['story', ...path.slice(2)] : ['customer', ...path] };
    return [{ ...fault, place, message: fault.message.replace('"stories[0]', '"story') }];
  });
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (node as Readonly<Record<string | number, unknown>> | undefined)?.[step], root);

/** The mapping of a source of which little is known yet: its rows are read, and no formula. */
export const plainMap = (known: Pick<ImportMapFile, 'rows' | 'header'>, formulas: Formulas): ImportMap =>
  mapOf({ version: 1, customer: { name: '=name' }, ...known }, formulas, []);
