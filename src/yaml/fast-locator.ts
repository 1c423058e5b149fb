import type { Path, Range } from '../model/place.ts';
import { LineIndex } from '../text/line-index.ts';
import { type EntryPosition, parseFastWithPositions } from './fast-parser.ts';

/** Gives the range of the key or value at a path, or of the nearest enclosing one if the path does not exist. */
export type Locate = (path: Path, part?: 'key' | 'value') => Range;

/** Locates as the full locator does, in a text that the fast parser accepts; undefined for any other text. */
export function locateFast(text: string): Locate | undefined {
  const parsed = parseFastWithPositions(text);
  if (parsed === undefined) return undefined;
  const { value: root, positions } = parsed;
  const lines = new LineIndex(text);
  return (path, part = 'value') => {
    const [first] = positions.get(root)?.values() ?? [];
    let position: EntryPosition | undefined = first?.key && { value: [first.key[0], text.length] };
    let node: unknown = root;
    let isFound = true;
    for (const step of path) {
      const inner = positions.get(node)?.get(Array.isArray(node) ? step : String(step));
      isFound = inner !== undefined;
      if (inner === undefined) break;
      position = inner;
      node = (node as Readonly<Record<string | number, unknown>>)[step];
    }
    const key = part === 'key' && isFound ? position?.key : undefined;
    const [start, end] = key ?? position?.value ?? position?.key ?? [0, 0];
    return lines.firstLine(start, end);
  };
}
