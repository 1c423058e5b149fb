import type { Edit } from '../../model/edit.ts';
import { lexemesOf } from '../compose.ts';
import { parseFast } from '../fast-parser.ts';
import { parseFull } from '../full-parser.ts';
import { aliasConflictAround, aliasConflictWithin, pathText } from './alias-conflicts.ts';
import { type Annotations, annotationsIn } from './annotations.ts';
import { expectedValue, isSame, toPlainData, valueAt } from './expected-value.ts';
import { narrowEdit } from './narrow-edit.ts';
import { Outline } from './outline.ts';
import { type OutlinedText, planEdit } from './plan-edit.ts';
import { applySplices, type Plan } from './splice.ts';

/** The edited text, or the reason why an edit cannot be made without a change of anything else. */
export type Applied = { readonly text: string } | { readonly refused: string };

/**
 * Makes edits in a YAML text one after another, and keeps every other byte. The text is parsed after each edit, and by
 * the full parser at the end. An unexpected value, or the loss of a comment outside of a removed entry, refuses all
 * edits. A new key goes to its place in the schema of customers, or last. Never throws.
 */
export function apply(text: string, edits: readonly Edit[]): Applied {
  const bom = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const original = text.slice(bom.length);
  let state: EditState | undefined;
  for (const edit of edits) {
    state ??= read(original);
    if (state === undefined) return { refused: 'the file cannot be read' };
    const outcome = applyOne(state, edit);
    if ('refused' in outcome) return outcome;
    state = outcome;
  }
  if (state === undefined || state.text === original) return { text };
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
  return after !== undefined &&
    isSame(after.value, expectedValue(before.value, edit)) &&
    keepsComments(before, after, plan)
    ? after
    : { refused: `${pathText(edit.path)} cannot be edited without touching what stands beside it` };
}

/** Tells if every comment outside of the removed range is unchanged. */
function keepsComments(before: EditState, after: EditState, { removed }: Plan): boolean {
  const were = before.annotations.comments;
  const are = after.annotations.comments.map(({ source }) => source.trimEnd());
  const others = were.filter(({ offset }) => removed === undefined || offset < removed.start || offset >= removed.end);
  const texts = (comments: typeof were) => comments.map(({ source }) => source.trimEnd());
  return isWithin(texts(others), are) && isWithin(are, texts(were));
}

/** Tells if `some` is a subsequence of `all`. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let found = 0;
  for (const one of all) if (one === some[found]) found += 1;
  return found === some.length;
}
