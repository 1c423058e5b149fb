import { beginsLine, endWithComment, isBlank, lineBreakAt, lineEnd, lineStart } from './lines.ts';
import type { NodeContent, Outline, YamlEntry, YamlNode } from './outline.ts';
import type { Splice } from './splice.ts';

/** Finds the comma after an entry in flow style. Only white space and comments may be between. */
export function commaAfter(text: string, end: number): number | undefined {
  const between = /(?:\s|#.*)*/y;
  between.lastIndex = end;
  between.test(text);
  return text[between.lastIndex] === ',' ? between.lastIndex : undefined;
}

/** Inserts an entry into a flow collection, on a line of its own if the others have one. */
export function insertInFlow(outline: Outline, holder: YamlNode, index: number, entry: string): readonly Splice[] {
  const { text } = outline;
  const { content } = holder;
  const entries = outline.entries(content);
  const before = entries[index - 1];
  if (content?.kind === 'pair') return braced(content, index, entry);
  if (before === undefined) return content === undefined ? [] : insertedFirst(text, content, entries[0], entry);
  const lead = leadOf(text, entries, index);
  const comma = commaAfter(text, before.end);
  if (comma === undefined) {
    const end = lead.includes('\n') ? endWithComment(text, before.end) : before.end;
    return [
      { start: before.end, end: before.end, text: ',' },
      { start: end, end, text: `${lead}${entry}` },
    ];
  }
  const end = lead.includes('\n') ? endWithComment(text, comma + 1) : comma + 1;
  return [{ start: end, end, text: `${lead}${entry},` }];
}

/** Gives the white space between the comma and a new entry. */
function leadOf(text: string, entries: readonly YamlEntry[], index: number): string {
  const before = entries[index - 1];
  const earlier = entries[index - 2];
  if (before === undefined) return ' ';
  const isOwnLine = beginsLine(text, before.start) && (index < 3 || (earlier && beginsLine(text, earlier.start)));
  if (isOwnLine) return `${lineBreakAt(text, before.start)}${text.slice(lineStart(text, before.start), before.start)}`;
  const comma = earlier && commaAfter(text, earlier.end);
  const space = comma === undefined ? ' ' : text.slice(comma + 1, before.start);
  return space === '' || /^ +$/.test(space) ? space : ' ';
}

function insertedFirst(
  text: string,
  content: NodeContent,
  next: YamlEntry | undefined,
  entry: string,
): readonly Splice[] {
  if (next === undefined) return insertedAlone(text, content, entry);
  const indent = text.slice(lineStart(text, next.start), next.start);
  const lead = isBlank(indent) ? `${lineBreakAt(text, next.start)}${indent}` : ' ';
  return [{ start: next.start, end: next.start, text: `${entry},${lead}` }];
}

/** Inserts before the closing bracket of a collection that holds only comments. */
function insertedAlone(text: string, { end }: NodeContent, entry: string): readonly Splice[] {
  const close = end - 1;
  const indent = text.slice(lineStart(text, close), close);
  const own = isBlank(indent) ? `  ${entry}${lineBreakAt(text, lineEnd(text, close))}${indent}` : entry;
  return [{ start: close, end: close, text: own }];
}

/** Adds braces to the pair of `[a: b]`, which becomes a mapping of two keys. */
const braced = ({ start, end }: NodeContent, index: number, entry: string): readonly Splice[] => [
  { start, end: start, text: index === 0 ? `{ ${entry}, ` : '{ ' },
  { start: end, end, text: index === 0 ? ' }' : `, ${entry} }` },
];
