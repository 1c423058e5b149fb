import type { CommandAnswer } from './run-command.ts';
import { said } from './said.ts';
import { NOT_A_YES, type ToolAnswer } from './tool.ts';

/** A failure as the JSON of the commands has it. */
interface FailureDocument {
  readonly error?: { readonly message: string; readonly hint: string | null };
}

/** A command's document, or why there is none. */
export type ReadDocument<Shape> = { readonly document: Shape } | { readonly failed: ToolAnswer };

/** Reads the document that a command printed. A failure, and anything that is no document, is not a yes. */
export function readDocument<Shape>({ printed, remarks }: CommandAnswer): ReadDocument<Shape> {
  const document = parse(printed);
  const error = (document as FailureDocument | undefined)?.error;
  if (document !== undefined && error === undefined) return { document: document as Shape };
  const message = error?.message ?? remarks[0] ?? 'the command gave no answer';
  return { failed: failed(message, error?.hint ?? undefined) };
}

/** The answer where there is none, with the reason and what to do. */
export const failed = (reason: string, hint?: string): ToolAnswer => ({
  verdict: `${NOT_A_YES}: there is no answer; reason ${said(reason)}${hint === undefined ? '' : `; to do ${said(hint)}`}.`,
  lines: [],
});

/** The answer where a command refuses in words: what it printed, and its hint, as a failure. */
export function refused({ remarks }: CommandAnswer): ToolAnswer {
  const isHint = (remark: string) => remark.trimStart().startsWith(HINT);
  const hints = remarks.filter(isHint).map((remark) => remark.trimStart().slice(HINT.length));
  const reasons = remarks.filter((remark) => !isHint(remark)).map((remark) => remark.trim().replace(/^refs: /, ''));
  return failed(reasons.join(' ') || 'the command refuses', hints.join(' ') || undefined);
}

/** The sign before a hint, as commands print it. */
const HINT = '→ ';

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The remarks of a command, which tell what it took a word for, or left out. */
export const remarkLines = ({ remarks }: CommandAnswer): readonly string[] =>
  firstLines(
    remarks.map((remark) => `Note: ${said(remark.trim())}`),
    MAX_REMARKS,
    'notes',
  );

/** The first lines, and how many there are beyond them: nothing is left out unsaid. */
export const firstLines = (lines: readonly string[], most: number, noun: string): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), `And ${lines.length - most} more ${noun}.`];

const MAX_REMARKS = 5;
