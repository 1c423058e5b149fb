import { plain } from './escape.ts';
import { json } from './json.ts';
import type { Style } from './style.ts';

/** A failed run: a stable code, a sentence, and a hint. */
export interface FailureResult {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

export const failureText = ({ message, hint }: FailureResult, { paint }: Style): string =>
  `${paint.red('refs:')} ${plain(message)}\n${hint === null ? '' : `  ${paint.cyan('→')} ${plain(hint)}\n`}`;

export const failureJson = (error: FailureResult): string => json({ error });
