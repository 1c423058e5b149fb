import type { ImportSources } from '../io/files/import-sources.ts';
import { isMapping } from '../text/value-text.ts';
import { parseTable } from '../yaml/parse.ts';
import { decodeSource } from './decode-source.ts';
import { formulaOf } from './draft-map.ts';
import { formatOf } from './import-map.ts';

/** Rows that are named by the keys of a map. */
const BY_NAME = '$each($, function($value, $key) { $merge([{ "name": $key }, $value]) })';

/** Says where the rows of a source probably are, if it is one YAML or JSON file. */
export function likelyRowsOf({ isFolder, sources: [source] }: ImportSources): string | undefined {
  if (isFolder || source === undefined || 'refused' in source || formatOf(source.file, false) !== 'list')
    return undefined;
  const decoded = decodeSource(source.bytes, undefined);
  return 'text' in decoded ? likelyRows(parseTable(decoded.text).value) : undefined;
}

/** Says where in a document the rows probably are, as `rows` of a mapping; undefined where the document is their list. */
export function likelyRows(document: unknown): string | undefined {
  if (Array.isArray(document) || !isMapping(document)) return undefined;
  const places: (readonly [path: readonly string[], value: unknown])[] = [[[], document]];
  for (const [path, value] of places) {
    if (isListOfMappings(value)) return isPlainPath(path) ? path.join('.') : `=${formula(path)}`;
    if (isMapByName(value)) return `=${[...(path.length === 0 ? [] : [formula(path)]), BY_NAME].join('.')}`;
    if (isMapping(value) && path.length < MAX_DEPTH)
      for (const [key, inner] of Object.entries(value)) places.push([[...path, key], inner]);
  }
  return undefined;
}

const MAX_DEPTH = 4;

const isListOfMappings = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => isMapping(entry));

/** True for a map of several mappings that have keys in common, as entries of one kind have. */
function isMapByName(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const entries = Object.values(value);
  if (entries.length < 2 || !entries.every((entry) => isMapping(entry))) return false;
  const [first = {}, ...others] = entries as readonly object[];
  return Object.keys(first).some((key) => others.some((other) => Object.hasOwn(other, key)));
}

const isPlainPath = (path: readonly string[]): boolean => path.every((key) => key !== '' && !/[.=]|^\s|\s$/.test(key));

const formula = (path: readonly string[]): string => path.map((key) => formulaOf(key).slice(1)).join('.');
