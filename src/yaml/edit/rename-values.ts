import type { Path } from '../../model/place.ts';
import { isSlug } from '../../text/slug.ts';
import { parseFast } from '../fast-parser.ts';
import { parseFull } from '../full-parser.ts';
import { expectedValue, isSame } from './expected-value.ts';

/**
 * Puts an id in the place of another one at some paths of a YAML text, all at once, where the text has it as a word
 * there and nowhere else. Undefined where that is not so: then each place has to be found by itself. It is for many
 * files at a time; the reader of record has the last word, as in every edit.
 */
export function renameValues(text: string, paths: readonly Path[], id: string, name: string): string | undefined {
  // What is no slug could mean more than itself in a pattern.
  if (!isSlug(id)) return undefined;
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  if (text.match(word)?.length !== paths.length) return undefined;
  const before = parseFast(text);
  if (before === undefined) return undefined;
  const edited = text.replace(word, name);
  const wanted = paths.reduce((root: unknown, path) => expectedValue(root, { op: 'set', path, value: name }), before);
  return isSame(parseFull(edited).value, wanted) ? edited : undefined;
}
