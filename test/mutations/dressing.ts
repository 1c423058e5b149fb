// Writes a file as others would: with comments, blank lines and quotes where it had none. It says the same.
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

/** A change of the look of one line, chosen by two numbers. */
export type Stroke = readonly [line: number, kind: number];

/** Makes those of the strokes that leave what the file says as it is. */
export function dressed(text: string, strokes: readonly Stroke[]): string {
  const said = parse(text);
  return strokes.reduce((known, [line, kind], number) => {
    const lines = known.split('\n');
    const at = line % lines.length;
    const drawn = [
      ...lines.slice(0, at),
      ...(STROKES[kind % STROKES.length]?.(lines[at] ?? '', number) ?? []),
      ...lines.slice(at + 1),
    ];
    const made = drawn.join('\n');
    return isSame(made, said) ? made : known;
  }, text);
}

const STROKES: readonly ((line: string, number: number) => readonly string[])[] = [
  (line, number) => [`${/^ */.exec(line)?.[0]}# above ${number}`, line],
  (line) => ['', line],
  (line, number) => [`${line}   # beside ${number}`],
  (line, number) => [`#left ${number}`, line],
  (line) => [line.replace(/: ([a-z][^#'"{}[\],]*?)( *(?:#.*)?)$/i, ': "$1"$2')],
  (line) => [line.replace(/: ([a-z][^#'"{}[\],]*?)( *(?:#.*)?)$/i, ": '$1'$2")],
  (line) => [line.replace(/: +(?=\S)/, ':   ')],
];

function isSame(text: string, said: unknown): boolean {
  try {
    return isDeepStrictEqual(parse(text), said);
  } catch {
    return false;
  }
}
