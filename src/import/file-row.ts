import type { Problem } from '../yaml/parse.ts';

/** A row of one file, or why there is none, or a remark. */
export type FileRow = { readonly line: number } & (
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly why: string }
  | { readonly note: string }
);

/** Says why a file, or a part of it that begins after some lines, could not be read. */
export const notRead = ({ range, message }: Problem, linesBefore = 0): FileRow => ({
  line: range.line + linesBefore,
  why: message,
});
