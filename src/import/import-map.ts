import { type LibraryDocument, readDocument } from '../library/document.ts';
import { globFaults } from '../library/glob-faults.ts';
import { validate } from '../library/validate.ts';
import { TAXONOMY_LISTS, type TaxonomyList } from '../model/config.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { ImportMapFile } from '../model/generated/import-map-file.generated.ts';
import type { Path } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { slugOf } from '../text/slug.ts';
import type { CompileFormulas, Formulas } from './formulas.ts';
import { isFormula } from './is-formula.ts';

/** A mapping file with compiled formulas. */
export interface ImportMap {
  readonly format: ImportMapFile['format'];
  /** Glob of the files to read if the source is a folder. */
  readonly files: string;
  readonly delimiter: string | undefined;
  /** The path of keys to the list in a document. */
  readonly rows: readonly string[];
  readonly formulas: Formulas;
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
  list: ['yaml', 'yml', 'json'],
  files: ['yaml', 'yml', 'json'],
  markdown: ['md', 'markdown'],
} as const;

/** Gives the format for a file's ending; undefined if refs reads no such files. */
export function formatOf(file: string, isInFolder: boolean): ImportMap['format'] {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const formats = isInFolder ? (['csv', 'files', 'markdown'] as const) : (['csv', 'list', 'markdown'] as const);
  return formats.find((format) => (ENDINGS[format] as readonly string[]).includes(ending));
}

/** Reads a mapping file, and compiles its formulas. */
export async function loadImportMap(source: Source, compile: CompileFormulas): Promise<LoadedMap> {
  const document = readDocument(source);
  const { file } = source;
  const shapeFaults = document.faults.length > 0 ? document.faults : validate('import-map', document.value, file);
  if (shapeFaults.length > 0) return { map: undefined, faults: shapeFaults, document };
  const mapFile = document.value as ImportMapFile;
  const { formulas, faults: formulaFaults } = await compile(mapFile);
  const faults = [
    ...(mapFile.files === undefined ? [] : globFaults(mapFile.files, { file, path: ['files'] }, 'schema/bad-format')),
    ...constantFaults(mapFile, file),
    ...formulaFaults.map(
      ({ path, message }): Fault => ({
        rule: 'schema/bad-format',
        place: { file, path },
        message,
        hint: 'see https://docs.jsonata.org',
      }),
    ),
  ];
  return { map: faults.length === 0 ? mapOf(mapFile, formulas) : undefined, faults, document };
}

function mapOf(file: ImportMapFile, formulas: Formulas): ImportMap {
  const { format, delimiter, rows = '', names = {}, terms = {} } = file;
  const endings = format === undefined ? Object.values(ENDINGS).flat() : ENDINGS[format];
  return {
    format,
    files: file.files ?? `**/*.{${[...new Set<string>(endings)].join(',')}}`,
    delimiter,
    rows: rows.split('.').filter((key) => key !== ''),
    formulas,
    names: bySlug(names),
    terms: Object.fromEntries(
      TAXONOMY_LISTS.map((list) => [list, bySlug(terms[list] ?? {})]),
    ) as unknown as ImportMap['terms'],
  };
}

const bySlug = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, meaning]) => [slugOf(word), meaning]));

/** Reports the parts of the templates that no customer file could hold, whatever the formulas give. */
function constantFaults({ customer, story = {} }: ImportMapFile, file: string): readonly Fault[] {
  const sample = { ...customer, stories: [{ id: 'story', ...story }] };
  return validate('customer', sample, file).flatMap((fault) => {
    const path = 'path' in fault.place ? fault.place.path : [];
    if (isFormula(valueAt(sample, path)) && fault.rule !== 'schema/unknown-key') return [];
    const place = { ...fault.place, path: path[0] === 'stories' ? ['story', ...path.slice(2)] : ['customer', ...path] };
    return [{ ...fault, place, message: fault.message.replace('"stories[0]', '"story') }];
  });
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (node as Readonly<Record<string | number, unknown>> | undefined)?.[step], root);
