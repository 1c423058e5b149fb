import { isPrintable } from './write-scalar.ts';

/** The indicator of a block scalar: `|` keeps line breaks, `>` folds them. */
export type BlockStyle = '|' | '>';

/**
 * Writes a block scalar: its header, then its lines without indentation. A text that cannot be folded is written with `|`.
 * Undefined if some parser would not read the same text. `keep` allows blank lines at the end.
 */
export function writeBlockText(
  text: string,
  style: BlockStyle,
  width: number,
  keep = false,
): readonly string[] | undefined {
  const body = text.replace(/(?<!\n)\n+$/, '');
  const breaks = text.length - body.length;
  const lines = body.split('\n');
  if (!/^\S/.test(body) || (breaks > 1 && !keep)) return undefined;
  if (!lines.every((line) => isPrintable(line) && (line === '' || line.trim() !== ''))) return undefined;
  const isFolded = style === '>' && lines.every((line) => line === line.trim());
  const chomping = breaks === 0 ? '-' : breaks > 1 ? '+' : '';
  const content = isFolded ? folded(lines, width) : lines;
  return [`${isFolded ? '>' : '|'}${chomping}`, ...content, ...Array<string>(Math.max(breaks - 1, 0)).fill('')];
}

/** Folds lines: each line break of the text takes one more in the folded scalar. */
const folded = (lines: readonly string[], width: number): readonly string[] =>
  lines.flatMap((line, index) => (index > 0 && line !== '' ? ['', ...wrapped(line, width)] : wrapped(line, width)));

/** Wraps a text at single spaces to a width, which only longer words exceed. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
