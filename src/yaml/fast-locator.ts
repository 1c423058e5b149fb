import type { Path, Range } from '../model/place.ts';
import { TextIndex } from '../text/line-index.ts';
import { type Mark, markQuickly } from './fast-parser.ts';

/** The range of the key or value at this path; of the nearest enclosing one where the path does not exist. */
export type Locate = (path: Path, part?: 'key' | 'value') => Range;

/** As the careful locator does, in a text that the quick reader knows how to read. */
export function locateQuickly(text: string): Locate | undefined {
  const marked = markQuickly(text);
  if (marked === undefined) return undefined;
  const { value: root, marks } = marked;
  const index = new TextIndex(text);
  return (path, part = 'value') => {
    const [first] = marks.get(root)?.values() ?? [];
    let mark: Mark | undefined = first?.key && { value: [first.key[0], text.length] };
    let node: unknown = root;
    let isFound = true;
    for (const step of path) {
      const inner = marks.get(node)?.get(Array.isArray(node) ? step : String(step));
      isFound = inner !== undefined;
      if (inner === undefined) break;
      mark = inner;
      node = (node as Readonly<Record<string | number, unknown>>)[step];
    }
    const [start, end] = (part === 'key' && isFound ? mark?.key : undefined) ?? mark?.value ?? mark?.key ?? [0, 0];
    return index.firstLine(start, end);
  };
}
