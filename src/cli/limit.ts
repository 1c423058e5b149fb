import { EXIT, Failure } from '../model/exit.ts';

/** Parses the number of --limit. Fails on anything else (exit 2). */
export function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Failure(
    EXIT.usage,
    'bad-limit',
    `--limit is "${text}", which is no number`,
    'write a whole number; 0 shows all',
  );
}
