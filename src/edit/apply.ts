import { Locator } from '../library/locator.ts';
import { parse } from '../library/parse.ts';
import type { Edit } from '../model/edit.ts';
import type { Path, Range } from '../model/place.ts';
import { flowText } from './render-customer.ts';

/** A text with edits made, or why one of them cannot be made without touching anything else. */
export type Applied = { readonly text: string } | { readonly refused: string };

/**
 * Makes edits in a YAML text and leaves every other byte as it is. The result is read again: where it says anything but
 * what the edits mean, it is refused. So far a value can be set that stands on one line. Never throws.
 */
export function apply(text: string, edits: readonly Edit[]): Applied {
  let edited = text;
  for (const edit of edits) {
    const made = applyOne(edited, edit);
    if ('refused' in made) return made;
    edited = made.text;
  }
  return { text: edited };
}

function applyOne(text: string, { op, path, value }: Edit): Applied {
  const before = parse(text);
  if (before.problems.length > 0) return { refused: 'the file cannot be read' };
  if (op !== 'set' || !isThere(before.value, path)) return { refused: `there is nothing to set at ${path.join('.')}` };
  const [start, end] = offsets(text, new Locator(text).locate(path));
  const edited = `${text.slice(0, start)}${flowText([value]).slice(1, -1)}${text.slice(end)}`;
  const after = parse(edited);
  const meant = withValue(before.value, path, value);
  return after.problems.length === 0 && JSON.stringify(after.value) === JSON.stringify(meant)
    ? { text: edited }
    : { refused: `the value at ${path.join('.')} cannot be set without touching what stands beside it` };
}

type Mapping = Readonly<Record<string | number, unknown>>;

function isThere(root: unknown, path: Path): boolean {
  let node = root;
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false;
    node = (node as Mapping)[step];
  }
  return path.length > 0 && (typeof node !== 'object' || node === null);
}

function withValue(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) return node.map((item, at) => (at === step ? withValue(item, rest, value) : item));
  return Object.fromEntries(
    Object.entries(node as Mapping).map(([key, child]) => [key, key === step ? withValue(child, rest, value) : child]),
  );
}

/** The offsets of a range, whose lines and columns are 1-based. */
function offsets(text: string, { line, column, end_line, end_column }: Range): readonly [number, number] {
  const startOf = (wanted: number): number => {
    let at = 0;
    for (let passed = 1; passed < wanted; passed += 1) at = text.indexOf('\n', at) + 1;
    return at;
  };
  return [startOf(line) + column - 1, startOf(end_line) + end_column - 1];
}
