import type { Edit } from '../../model/edit.ts';
import { lexemesOf } from '../compose.ts';
import { parseFast } from '../fast-parser.ts';
import { parseFull } from '../full-parser.ts';
import type { OffsetRange } from '../offset-range.ts';
import { aliasConflictAround, aliasConflictWithin, pathText } from './alias-conflicts.ts';
import { type Annotations, annotationsIn } from './annotations.ts';
import { type PlannedEdit, selectBatch } from './edit-batch.ts';
import { expectedValue, isSame, toPlainData, valueAt } from './expected-value.ts';
import { narrowEdit } from './narrow-edit.ts';
import { Outline } from './outline.ts';
import { type OutlinedText, planEdit } from './plan-edit.ts';
import { applySplices } from './splice.ts';

/** The edited text, or the reason why an edit cannot be made without a change of anything else. */
export type Applied = { readonly text: string } | { readonly refused: string };

// Parsing the text again after each of more edits would take the square of their number.
const MAX_SINGLE_EDITS = 16;

/**
 * Makes edits in a YAML text one after another, and keeps every other byte. Of many edits, independent ones are made at
 * once. The text is parsed after each step, and by the full parser at the end. An unexpected value, or the loss of a comment outside of a removed entry, refuses all
 * edits. A new key goes to its place in the schema of customers, or last. Never throws.
 */
export function apply(text: string, edits: readonly Edit[]): Applied {
  const bom = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const original = text.slice(bom.length);
  if (edits.length === 0) return { text };
  let state = read(original);
  if (state === undefined) return { refused: 'the file cannot be read' };
  let remaining = edits;
  while (remaining.length > 0) {
    const step: EditStep =
      remaining.length > MAX_SINGLE_EDITS ? applySome(state, remaining) : applyFirst(state, remaining);
    if ('refused' in step.outcome) return step.outcome;
    state = step.outcome;
    remaining = step.remaining;
  }
  if (state.text === original) return { text };
  if (!state.isConfirmed()) return { refused: 'what the file would say is not certain' };
  return { text: bom + state.text };
}

const BYTE_ORDER_MARK = '\uFEFF';

interface EditState extends OutlinedText {
  readonly text: string;
  readonly annotations: Annotations;
  /** Tells if the full parser reads the same value. */
  isConfirmed(): boolean;
}

/** Parses a text. Its lexemes, annotations and outline are made on first use, and only once. */
function read(text: string): EditState | undefined {
  let cached: readonly string[] | undefined;
  const lexemes = () => (cached ??= lexemesOf(text));
  const fast = parseFast(text);
  const value = fast ?? readFull(text);
  if (value === undefined) return undefined;
  let annotations: Annotations | undefined;
  let outline: Outline | undefined;
  return {
    text,
    value,
    get annotations() {
      annotations ??= annotationsIn(lexemes());
      return annotations;
    },
    get outline() {
      outline ??= new Outline(text, lexemes());
      return outline;
    },
    isConfirmed: () => fast === undefined || isSame(readFull(text, lexemes()), value),
  };
}

/** Reads a value with the full parser: null for an empty text, undefined for one that cannot be read. */
function readFull(text: string, lexemes?: readonly string[]): unknown {
  const { value, problems } = parseFull(text, lexemes && { lexemes });
  return problems.some(({ rule }) => rule === 'file/empty') ? null : value;
}

type EditOutcome = EditState | { readonly refused: string };

interface EditStep {
  readonly outcome: EditOutcome;
  readonly remaining: readonly Edit[];
}

const applyFirst = (before: EditState, [first, ...remaining]: readonly Edit[]): EditStep => ({
  outcome: first === undefined ? before : applyOne(before, first),
  remaining,
});

/** Makes as many edits at once as possible: fewer where many fail together, and the first alone in the end. */
function applySome(before: EditState, edits: readonly Edit[]): EditStep {
  let batch = selectBatch(before, edits);
  for (; batch.length > 1; batch = batch.slice(0, batch.length / 2)) {
    const outcome = applyBatch(before, batch);
    if (outcome === undefined) continue;
    const done = new Set(batch.map(({ index }) => index));
    return { outcome, remaining: edits.filter((_, index) => !done.has(index)) };
  }
  return applyFirst(before, edits);
}

function applyBatch(before: EditState, batch: readonly PlannedEdit[]): EditState | undefined {
  const splices = batch.flatMap(({ plan }) => plan.splices);
  const after = read(applySplices(before.text, splices));
  const expected = batch.reduce((value, { edit }) => expectedValue(value, edit), before.value);
  const removed = batch.flatMap(({ plan }) => plan.removed ?? []);
  return after !== undefined && isSame(after.value, expected) && keepsComments(before, after, removed)
    ? after
    : undefined;
}

function applyOne(before: EditState, { op, path, value: original }: Edit): EditOutcome {
  const value = op === 'remove' ? undefined : toPlainData(original);
  if (op !== 'remove' && value === undefined)
    return { refused: `what is to stand at ${pathText(path)} is no plain value` };
  if (op === 'set' && value === null && path.length === 0) return { refused: 'a file has to say something' };
  const edit = { op, path, value };
  let outcome: EditOutcome = before;
  for (const part of narrowEdit(valueAt(before.value, path), edit)) {
    if ('refused' in outcome) break;
    outcome = applyPlan(outcome, part);
  }
  return 'refused' in outcome ? applyPlan(before, edit) : outcome;
}

function applyPlan(before: EditState, edit: Edit): EditOutcome {
  const around = aliasConflictAround(before.outline, before.annotations, edit);
  if (around !== undefined) return { refused: around };
  const plan = planEdit(before, edit);
  if ('refused' in plan) return plan;
  const within = aliasConflictWithin(before.annotations, edit, plan);
  if (within !== undefined) return { refused: within };
  const after = read(applySplices(before.text, plan.splices));
  // Every plan makes valid YAML, but it may become more than is read of a file.
  if (after === undefined) return { refused: `the file cannot be read any more with ${pathText(edit.path)} in it` };
  return isSame(after.value, expectedValue(before.value, edit)) &&
    keepsComments(before, after, plan.removed === undefined ? [] : [plan.removed])
    ? after
    : { refused: `${pathText(edit.path)} cannot be edited without touching what stands beside it` };
}

/** Tells if every comment outside of the removed ranges is unchanged. */
function keepsComments(before: EditState, after: EditState, removed: readonly OffsetRange[]): boolean {
  const were = before.annotations.comments;
  const are = after.annotations.comments.map(({ source }) => source.trimEnd());
  const others = were.filter(({ offset }) => !removed.some(({ start, end }) => offset >= start && offset < end));
  const texts = (comments: typeof were) => comments.map(({ source }) => source.trimEnd());
  return isWithin(texts(others), are) && isWithin(are, texts(were));
}

/** Tells if `some` is a subsequence of `all`. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let found = 0;
  for (const one of all) if (one === some[found]) found += 1;
  return found === some.length;
}
