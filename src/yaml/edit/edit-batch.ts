import type { Edit } from '../../model/edit.ts';
import type { Path } from '../../model/place.ts';
import type { OffsetRange } from '../offset-range.ts';
import { aliasConflictAround, aliasConflictWithin } from './alias-conflicts.ts';
import type { Annotations } from './annotations.ts';
import { toPlainData, valueAt } from './expected-value.ts';
import { narrowEdit } from './narrow-edit.ts';
import { type OutlinedText, planEdit } from './plan-edit.ts';
import type { Plan } from './splice.ts';

interface AnnotatedText extends OutlinedText {
  readonly annotations: Annotations;
}

/** One of several edits, its value as plain data, with its plan. */
export interface PlannedEdit {
  /** Its index among them. */
  readonly index: number;
  readonly edit: Edit;
  readonly plan: Plan;
}

/**
 * Selects edits that can be made at once, in the order of the text. Their paths are independent of each other and of all
 * edits before them, and their ranges do not even touch. Edits that need several steps or may be refused are left out.
 */
export function selectBatch(source: AnnotatedText, edits: readonly Edit[]): readonly PlannedEdit[] {
  const isDependent = dependencies();
  const possible = edits
    .map((edit, index) => (isDependent(affectedPath(edit)) ? undefined : planAlone(source, edit, index)))
    .flatMap((planned) => (planned === undefined ? [] : [{ planned, range: rangeOf(planned.plan) }]))
    .sort((a, b) => a.range.start - b.range.start);
  let end = -1;
  return possible.flatMap(({ planned, range }) => {
    if (range.start <= end) return [];
    end = range.end;
    return [planned];
  });
}

/** The outermost path that an edit changes: a removed item moves the others of its list. */
function affectedPath({ op, path }: Edit): Path {
  return op === 'remove' && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
}

/** Tells of each path in turn if it contains an earlier one, or lies within one. */
function dependencies(): (path: Path) => boolean {
  const paths = new Set<string>();
  const containers = new Set<string>();
  return (path) => {
    const own = keyOf(path);
    const keys = [own, ...path.map((_, depth) => keyOf(path.slice(0, depth)))];
    const isDependent = containers.has(own) || keys.some((key) => paths.has(key));
    paths.add(own);
    for (const key of keys) containers.add(key);
    return isDependent;
  };
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String));

function planAlone(source: AnnotatedText, { op, path, value: original }: Edit, index: number): PlannedEdit | undefined {
  const value = op === 'remove' ? undefined : toPlainData(original);
  if (path.length === 0 || (op !== 'remove' && value === undefined)) return undefined;
  const edit = { op, path, value };
  const [first, ...more] = narrowEdit(valueAt(source.value, path), edit);
  if (first !== edit || more.length > 0) return undefined;
  if (aliasConflictAround(source.outline, source.annotations, edit) !== undefined) return undefined;
  const plan = planEdit(source, edit);
  if ('refused' in plan || plan.splices.length === 0) return undefined;
  return aliasConflictWithin(source.annotations, edit, plan) === undefined ? { index, edit, plan } : undefined;
}

function rangeOf({ splices, removed }: Plan): OffsetRange {
  const all = removed === undefined ? splices : [...splices, removed];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}
