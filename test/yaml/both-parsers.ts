import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Path } from '../../src/model/place.ts';
import { locateFast } from '../../src/yaml/fast-locator.ts';
import { parseFast } from '../../src/yaml/fast-parser.ts';
import { locateFull, parseFull } from '../../src/yaml/full.ts';

/** Tells if the fast parser accepts a text; its value must then be that of the full parser, keys in the same order. */
export function isParsedFast(text: string): boolean {
  const value = parseFast(text);
  if (value === undefined) return false;
  const full = parseFull(text);
  expect(full.problems, text).toEqual([]);
  expect(value, text).toStrictEqual(full.value);
  // Equal objects may still have their keys in another order.
  expect(JSON.stringify(value), text).toBe(JSON.stringify(full.value));
  return true;
}

/** Tells if the fast locator accepts a text; each position must then be that of the full locator. */
export function isLocatedFast(text: string): boolean {
  const locate = locateFast(text);
  if (locate === undefined) return false;
  const locateReference = locateFull(text);
  const paths = [...pathsIn(parseFast(text), [])];
  const placesBy = (one: typeof locate) =>
    paths.map((path) => ({ path: path.join('.'), key: one(path, 'key'), value: one(path, 'value') }));
  expect(placesBy(locate), text).toEqual(placesBy(locateReference));
  return true;
}

/** Lists every path of a value, and some that do not exist. */
function* pathsIn(value: unknown, path: Path): Iterable<Path> {
  yield* [path, [...path, 'nowhere'], [...path, 7], [...path, 0, 'nowhere']];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Reads the YAML files below a folder. */
export const yamlFilesIn = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
