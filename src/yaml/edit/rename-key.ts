import type { Path } from '../../model/place.ts';
import { LineIndex } from '../../text/line-index.ts';
import { locatorOf } from '../locator.ts';
import { parse } from '../parse.ts';
import type { Applied } from './apply.ts';
import { keyText } from './write-scalar.ts';

/**
 * Renames a key, and keeps every other byte. Refused if the mapping has the new name already, or if the text would read
 * as anything but the same value with the key renamed. Never throws.
 */
export function renameKey(text: string, path: Path, name: string): Applied {
  const before = parse(text);
  const { line, column, end_column } = locatorOf(text)(path, 'key');
  const start = new LineIndex(text).offset(line, column);
  const written = text.slice(start, start + end_column - column);
  const edited = `${text.slice(0, start)}${keyText(name, true)}${text.slice(start + written.length)}`;
  const expected = withKey(before.value, path, name);
  const isExpected = expected !== undefined && JSON.stringify(parse(edited).value) === JSON.stringify(expected);
  return isExpected ? { text: edited } : { refused: `the key ${path.join('.')} cannot be renamed` };
}

/** Renames the key in a value; undefined if there is no such key, or one of the new name. */
function withKey(value: unknown, [step, ...rest]: Path, name: string): unknown {
  if (typeof value !== 'object' || value === null || typeof step !== 'string' || !Object.hasOwn(value, step))
    return undefined;
  const entries = Object.entries(value);
  if (rest.length === 0) {
    if (Object.hasOwn(value, name)) return undefined;
    return Object.fromEntries(entries.map(([key, inner]) => [key === step ? name : key, inner]));
  }
  const inner = withKey((value as Readonly<Record<string, unknown>>)[step], rest, name);
  return inner && Object.fromEntries(entries.map(([key, other]) => [key, key === step ? inner : other]));
}
