import { isPrintable } from './write-scalar.ts';

/** The sign of a block text: `|` keeps its line breaks, `>` folds them. */
export type BlockStyle = '|' | '>';

/**
 * The lines of a block text, the first its header, the others without indentation; undefined where a block would not say
 * the text faithfully to every reader. A text that cannot be folded is not. `keep`: it may end in empty lines.
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

/** Between two lines of a folded text stands one empty line more than between those of the text. */
const folded = (lines: readonly string[], width: number): readonly string[] =>
  lines.flatMap((line, at) => (at > 0 && line !== '' ? ['', ...wrapped(line, width)] : wrapped(line, width)));

/** The lines of a text that is broken at single spaces, none longer than the width where that can be had. */
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
