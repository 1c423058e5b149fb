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

/** A text with edits made, or why one of them cannot be made without touching anything else. */
export type Applied = { readonly text: string } | { readonly refused: string };

/**
 * Makes edits in a YAML text, one after the other, and leaves every other byte as it is. After each the text is read
 * again, and at the end by the reader of record: where it says anything but what the edits mean, or a comment is gone
 * that is none of what an edit takes away, all is refused. A key that is new stands where the schema of customers has
 * it, or last. Never throws.
 */
export function apply(text: string, edits: readonly Edit[]): Applied {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const given = text.slice(mark.length);
  let state: EditState | undefined;
  for (const edit of edits) {
    state ??= read(given);
    if (state === undefined) return { refused: 'the file cannot be read' };
    const made = applyOne(state, edit);
    if ('refused' in made) return made;
    state = made;
  }
  if (state === undefined || state.text === given) return { text };
  if (!state.isConfirmed()) return { refused: 'what the file would say is not certain' };
  return { text: mark + state.text };
}

const BYTE_ORDER_MARK = '\uFEFF';

interface EditState extends OutlinedText {
  readonly text: string;
  readonly marks: Annotations;
  /** Whether the reader of record says the same of the text. */
  isConfirmed(): boolean;
}

/** What a text says, and once it is asked for, where. The text is cut into lexemes once for all that is made of them. */
function read(text: string): EditState | undefined {
  let cut: readonly string[] | undefined;
  const lexemes = () => (cut ??= lexemesOf(text));
  const quick = parseFast(text);
  const value = quick ?? readCarefully(text);
  if (value === undefined) return undefined;
  let marks: Annotations | undefined;
  let outline: Outline | undefined;
  return {
    text,
    value,
    get marks() {
      marks ??= annotationsIn(lexemes());
      return marks;
    },
    get outline() {
      outline ??= new Outline(text, lexemes());
      return outline;
    },
    isConfirmed: () => quick === undefined || isSame(readCarefully(text, lexemes()), value),
  };
}

/** The value of a text by the reader of record; a text with nothing in it says null. Undefined where it cannot be read. */
function readCarefully(text: string, lexemes?: readonly string[]): unknown {
  const { value, problems } = parseFull(text, lexemes && { lexemes });
  return problems.some(({ rule }) => rule === 'file/empty') ? null : value;
}

type EditOutcome = EditState | { readonly refused: string };

function applyOne(before: EditState, { op, path, value: given }: Edit): EditOutcome {
  const value = op === 'remove' ? undefined : toPlainData(given);
  if (op !== 'remove' && value === undefined)
    return { refused: `what is to stand at ${pathText(path)} is no plain value` };
  if (op === 'set' && value === null && path.length === 0) return { refused: 'a file has to say something' };
  const edit = { op, path, value };
  let made: EditOutcome = before;
  for (const part of narrowEdit(valueAt(before.value, path), edit)) {
    if ('refused' in made) break;
    made = carryOut(made, part);
  }
  return 'refused' in made ? carryOut(before, edit) : made;
}

function carryOut(before: EditState, own: Edit): EditOutcome {
  const around = aliasConflictAround(before.outline, before.marks, own);
  if (around !== undefined) return { refused: around };
  const plan = planEdit(before, own);
  if ('refused' in plan) return plan;
  const within = aliasConflictWithin(before.marks, own, plan);
  if (within !== undefined) return { refused: within };
  const after = read(applySplices(before.text, plan.splices));
  return after !== undefined &&
    isSame(after.value, expectedValue(before.value, own)) &&
    keepsComments(before, after, plan)
    ? after
    : { refused: `${pathText(own.path)} cannot be edited without touching what stands beside it` };
}

/** Whether every comment is there as before, but for those of what the plan takes away. */
function keepsComments(before: EditState, after: EditState, { removed: taken }: Plan): boolean {
  const were = before.marks.comments;
  const are = after.marks.comments.map(({ source }) => source.trimEnd());
  const others = were.filter(({ at }) => taken === undefined || at < taken.start || at >= taken.end);
  const texts = (comments: typeof were) => comments.map(({ source }) => source.trimEnd());
  return isWithin(texts(others), are) && isWithin(are, texts(were));
}

/** Whether all of these stand in that order among those. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let found = 0;
  for (const one of all) if (one === some[found]) found += 1;
  return found === some.length;
}
