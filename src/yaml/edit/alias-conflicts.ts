import type { Edit } from '../../model/edit.ts';
import type { Path } from '../../model/place.ts';
import { quoted } from '../quoted.ts';
import { type Annotations, aliasFromOutside } from './annotations.ts';
import type { Outline } from './outline.ts';
import type { Plan } from './splice.ts';

/** A path as a message names it. */
export const pathText = (path: Path): string => (path.length === 0 ? 'the top of the file' : path.join('.'));

/** Why an edit at a path would change more than that path: an alias stands on the way, or repeats what is on it. */
export function aliasConflictAround(outline: Outline, marks: Annotations, { op, path }: Edit): string | undefined {
  const { slots, missing } = outline.trace(path);
  const last = slots.at(-1)?.content;
  if (last?.kind === 'alias' && (missing.length > 0 || op === 'append')) {
    const alias = quoted(outline.text.slice(last.start, last.end));
    return `${pathText(path.slice(0, slots.length - 1))} is ${alias}, which repeats what stands elsewhere`;
  }
  for (const [depth, { signs }] of slots.entries()) {
    const anchor = signs.find(({ type }) => type === 'anchor');
    const alias = anchor && aliasFromOutside(marks, anchor.offset, anchor.offset + 1);
    if (alias !== undefined) return repeated(alias.source, path.slice(0, depth));
  }
  return undefined;
}

/** Why what a plan takes away cannot go: an alias repeats a part of it. */
export function aliasConflictWithin(marks: Annotations, { path }: Edit, { removed: taken }: Plan): string | undefined {
  const alias = taken && aliasFromOutside(marks, taken.start, taken.end);
  return alias && repeated(alias.source, path);
}

const repeated = (alias: string, path: Path): string =>
  `what stands at ${pathText(path)} is repeated by ${quoted(alias)}, which would change with it`;
