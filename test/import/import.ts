// Plays an import in memory: a mapping, sources by name, and the library they go into.
import { compileFormulas } from '../../src/import/formulas.ts';
import { loadImportMap } from '../../src/import/import-map.ts';
import { type ImportPlan, type OnProgress, planImport } from '../../src/import/plan-import.ts';
import { readRows, type SourceRows } from '../../src/import/read-rows.ts';
import type { ImportSources } from '../../src/io/files/import-sources.ts';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/model/library.ts';
import type { Source } from '../../src/model/source.ts';

export const source = (file: string, text: string): Source => ({ file, bytes: new TextEncoder().encode(text) });

/** A library of a config and customer files by path. */
export const libraryOf = (config = 'version: 1\n', files: Readonly<Record<string, string>> = {}): Library =>
  loadLibrary(
    loadConfig(source('refs.config.yaml', config)),
    Object.entries(files).map(([file, text]) => source(file, text)),
  );

/** One file, where a single text is given; else a folder of them. */
export const foreignOf = (
  files: Readonly<Record<string, string>>,
  isFolder = Object.keys(files).length > 1,
): ImportSources => ({
  path: isFolder ? 'old' : (Object.keys(files)[0] ?? ''),
  isFolder,
  sources: Object.entries(files).map(([file, text]) => source(file, text)),
  passedOver: [],
});

/** The plan for a mapping that has to be valid. */
export async function importing(
  mapping: string,
  foreign: ImportSources,
  library: Library = libraryOf(),
  onProgress?: OnProgress,
): Promise<ImportPlan & Pick<SourceRows, 'notes'>> {
  const { map, faults } = await loadImportMap(source('map.yaml', `version: 1\n${mapping}`), compileFormulas);
  if (map === undefined) throw new Error(`the mapping is at fault: ${faults.map(({ message }) => message).join('; ')}`);
  const read = await readRows(foreign, map);
  return { ...(await planImport(read, map, library, onProgress)), notes: read.notes };
}
