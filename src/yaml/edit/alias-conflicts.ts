import type { Edit } from '../../model/edit.ts';
import type { Path } from '../../model/place.ts';
import { quoted } from '../quoted.ts';
import { type Annotations, aliasFromOutside } from './annotations.ts';
import type { Outline } from './outline.ts';
import type { Plan } from './splice.ts';

/** Formats a path for messages. */
export const pathText = (path: Path): string => (path.length === 0 ? 'the top of the file' : path.join('.'));

/** Explains why an edit would change more than its path: an alias is on the path, or repeats a value on it. */
export function aliasConflictAround(
  outline: Outline,
  annotations: Annotations,
  { op, path }: Edit,
): string | undefined {
  const { nodes, missing } = outline.trace(path);
  const last = nodes.at(-1)?.content;
  if (last?.kind === 'alias' && (missing.length > 0 || op === 'append')) {
    const alias = quoted(outline.text.slice(last.start, last.end));
    return `${pathText(path.slice(0, nodes.length - 1))} is ${alias}, which repeats what stands elsewhere`;
  }
  for (const [depth, { indicators }] of nodes.entries()) {
    const anchor = indicators.find(({ type }) => type === 'anchor');
    const alias = anchor && aliasFromOutside(annotations, anchor.offset, anchor.offset + 1);
    if (alias !== undefined) return repeated(alias.source, path.slice(0, depth));
  }
  return undefined;
}

/** Explains why a plan cannot remove its range: an alias repeats a part of it. */
export function aliasConflictWithin(annotations: Annotations, { path }: Edit, { removed }: Plan): string | undefined {
  const alias = removed && aliasFromOutside(annotations, removed.start, removed.end);
  return alias && repeated(alias.source, path);
}

const repeated = (alias: string, path: Path): string =>
  `what stands at ${pathText(path)} is repeated by ${quoted(alias)}, which would change with it`;
