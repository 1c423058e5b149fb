import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Path } from '../../src/model/place.ts';
import { locateFast } from '../../src/yaml/fast-locator.ts';
import { parseFast } from '../../src/yaml/fast-parser.ts';
import { locateFull, parseFull } from '../../src/yaml/full.ts';

/** Whether the quick reader answers; if it does, that is what the careful one says, in the same order. */
export function isReadQuickly(text: string): boolean {
  const value = parseFast(text);
  if (value === undefined) return false;
  const careful = parseFull(text);
  expect(careful.problems, text).toEqual([]);
  expect(value, text).toStrictEqual(careful.value);
  // Equal objects may still have their keys in another order.
  expect(JSON.stringify(value), text).toBe(JSON.stringify(careful.value));
  return true;
}

/** Whether the quick reader knows the places of a text; if it does, each is where the careful one sees it. */
export function isLocatedQuickly(text: string): boolean {
  const locate = locateFast(text);
  if (locate === undefined) return false;
  const carefully = locateFull(text);
  for (const path of pathsIn(parseFast(text), [])) {
    for (const part of ['key', 'value'] as const) {
      expect(locate(path, part), `${path.join('.')}, its ${part}, in ${text}`).toEqual(carefully(path, part));
    }
  }
  return true;
}

/** Every path of a value, and some that lead nowhere. */
function* pathsIn(value: unknown, path: Path): Iterable<Path> {
  yield* [path, [...path, 'nowhere'], [...path, 7], [...path, 0, 'nowhere']];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The texts of the YAML files below a folder, by their path. */
export const yamlFilesIn = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
