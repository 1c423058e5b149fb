import type { Path } from '../../model/place.ts';
import { isSlug } from '../../text/slug.ts';
import { parseFast } from '../fast-parser.ts';
import { parseFull } from '../full-parser.ts';
import { expectedValue, isSame } from './expected-value.ts';

/**
 * Replaces an id at all of these paths at once, if the text has it as a word there and nowhere else. Undefined otherwise:
 * the caller then edits each path. This is the fast way for many files; the full parser confirms the result.
 */
export function renameValues(text: string, paths: readonly Path[], id: string, name: string): string | undefined {
  // Only a slug is safe in a pattern without escapes.
  if (!isSlug(id)) return undefined;
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  if (text.match(word)?.length !== paths.length) return undefined;
  const before = parseFast(text);
  if (before === undefined) return undefined;
  const edited = text.replace(word, name);
  const expected = paths.reduce((root: unknown, path) => expectedValue(root, { op: 'set', path, value: name }), before);
  return isSame(parseFull(edited).value, expected) ? edited : undefined;
}
