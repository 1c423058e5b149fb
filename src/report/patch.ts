import { createTwoFilesPatch } from 'diff';
import { sourceLine } from './escape.ts';
import type { Style } from './style.ts';

/** The changes of a file as a patch for `git apply`; empty without any. Paths are relative to the library. */
export function patchText(file: string, before: string, after: string, { paint }: Style): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 2 });
  const lines = patch.split('\n').slice(1);
  return lines.map((line) => painted(sourceLine(line), paint)).join('\n');
}

function painted(line: string, paint: Style['paint']): string {
  if (line.startsWith('+++') || line.startsWith('---')) return paint.bold(line);
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
