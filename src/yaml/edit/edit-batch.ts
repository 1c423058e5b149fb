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
 * edits before them, and their ranges do not even touch. New items of one list go together, one behind the other. Edits
 * that need several steps or may be refused are left out.
 */
export function selectBatch(source: AnnotatedText, edits: readonly Edit[]): readonly PlannedEdit[] {
  const isDependent = dependencies();
  const possible = edits
    .map((edit, index) => (isDependent(edit) ? undefined : planAlone(source, edit, index)))
    .flatMap((planned) => (planned === undefined ? [] : [{ planned, range: rangeOf(planned.plan) }]))
    .sort((a, b) => a.range.start - b.range.start);
  let last: (typeof possible)[number] | undefined;
  return possible.flatMap((next) => {
    if (last !== undefined && next.range.start <= last.range.end && !isNextItem(last, next)) return [];
    last = next;
    return [next.planned];
  });
}

/** Tells if an edit inserts another item of a list where the one before does. */
const isNextItem = (last: PlannedRange, next: PlannedRange): boolean =>
  last.planned.edit.op === 'append' &&
  next.planned.edit.op === 'append' &&
  keyOf(last.planned.edit.path) === keyOf(next.planned.edit.path) &&
  [last.range, next.range].every(({ start, end }) => start === end && start === last.range.start);

interface PlannedRange {
  readonly planned: PlannedEdit;
  readonly range: OffsetRange;
}

/** The outermost path that an edit changes: a removed item moves the others of its list. */
function affectedPath({ op, path }: Edit): Path {
  return op === 'remove' && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
}

/**
 * Tells of each edit in turn if its path contains one of an earlier edit, or lies within one. A further item of a list to
 * which items are added is independent of those.
 */
function dependencies(): (edit: Edit) => boolean {
  const paths = new Set<string>();
  const containers = new Set<string>();
  const grown = new Set<string>();
  return (edit) => {
    const path = affectedPath(edit);
    const own = keyOf(path);
    const above = path.map((_, depth) => keyOf(path.slice(0, depth)));
    const isMore = edit.op === 'append' && grown.has(own);
    const isTouched = !isMore && (containers.has(own) || paths.has(own));
    const isDependent = isTouched || above.some((key) => paths.has(key));
    if (isDependent) for (const key of [own, ...above]) grown.delete(key);
    else if (edit.op === 'append') grown.add(own);
    paths.add(own);
    for (const key of [own, ...above]) containers.add(key);
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
