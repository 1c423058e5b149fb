import { CST, Lexer, Parser } from 'yaml';
import { isDay } from '../model/day.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Path } from '../model/place.ts';
import { quoted } from './quoted.ts';
import { TextIndex } from './text-index.ts';

/**
 * The ignores in the comments of a text that is sound YAML. One at the end of a line covers the outermost key or item
 * that begins on the line; one on a line of its own, the one that begins on the line below it and its fellow comments.
 */
export function readIgnores(file: string, text: string): readonly Ignore[] {
  // Nearly every file has none, and is not read a second time.
  if (!text.includes('refs-ignore')) return [];
  const { comments, nodes } = read(text);
  const index = new TextIndex(text);
  const lines = text.split('\n').map((line) => line.trim());
  const firsts = new Map<number, { readonly path: Path; readonly column: number }>();
  for (const { start, path } of nodes) {
    const { line, column } = index.range(start, start);
    if (!firsts.has(line)) firsts.set(line, { path, column });
  }
  // For each line the first one from it on that is no comment.
  const below = lines.map((_, at) => at + 1);
  for (let at = lines.length - 2; at >= 0; at -= 1) if (lines[at]?.startsWith('#')) below[at] = below[at + 1] ?? 0;
  const covered = (line: number, column: number): Path | undefined => {
    if (!lines[line - 1]?.startsWith('#')) return firsts.get(line)?.path;
    const first = firsts.get(below[line] ?? 0);
    // What is set in further than the line below it belongs to what is above.
    return first !== undefined && column <= first.column ? first.path : undefined;
  };
  return comments.flatMap(({ start, end }) => {
    const [, said] = text.slice(start, end).match(/^#+\s*refs-ignore(?![\w-])(.*)$/s) ?? [];
    if (said === undefined) return [];
    const range = index.range(start, start + text.slice(start, end).trimEnd().length);
    return [{ file, range, path: covered(range.line, range.column), ...understand(said) }];
  });
}

/** What stands behind the mark: a rule, `until=DAY` and `reason: …`. A further comment ends it. */
function understand(said: string): Pick<Ignore, 'rule' | 'until' | 'reason' | 'faults'> {
  const [, head = '', reason = ''] = said.match(/^(.*?)(?:\sreason:(.*?))?(?:\s#\s.*)?$/s) ?? [];
  const words = head.split(/\s+/).filter((word) => word !== '');
  const [rule = '', ...rest] = words.filter((word) => !word.startsWith('until='));
  const [day, ...days] = words.flatMap((word) => (word.startsWith('until=') ? [word.slice('until='.length)] : []));
  const strangers = [...rest, ...days];
  return {
    rule,
    until: day !== undefined && isDay(day) ? day : undefined,
    reason: reason.trim() === '' ? undefined : reason.trim(),
    faults: [
      ...(rule === '' ? ['names no rule'] : []),
      ...(day === undefined ? ['has no day'] : []),
      ...(day !== undefined && !isDay(day) ? [`says until ${quoted(day)}, which is no day`] : []),
      ...(reason.trim() === '' ? ['has no reason'] : []),
      ...(strangers.length > 0 ? [`says ${quoted(strangers.join(' '))}, which means nothing here`] : []),
    ],
  };
}

/** A stretch of the text, by offset. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A key or item, and the offset at which it begins. */
interface Begun {
  readonly start: number;
  readonly path: Path;
}

/** The comments of a text, and its keys and items in the order in which they begin, the outer before the inner. */
function read(text: string): { readonly comments: readonly Stretch[]; readonly nodes: Iterable<Begun> } {
  const parser = new Parser();
  const comments: Stretch[] = [];
  const tokens: CST.Token[] = [];
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    if (lexeme.startsWith('#') && !isScalar) comments.push({ start, end: start + lexeme.length });
    isScalar = lexeme === CST.SCALAR;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  const document = tokens.find((token) => token.type === 'document');
  return { comments, nodes: begunIn(document?.value, []) };
}

function* begunIn(token: CST.Token | null | undefined, path: Path): Iterable<Begun> {
  if (!CST.isCollection(token)) return;
  const isList =
    token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
  for (const [nth, item] of token.items.entries()) {
    const first = item.start.find(({ type }) => !BETWEEN.includes(type)) ?? item.key ?? item.value;
    const step = isList ? nth : keyOf(item.key);
    if (first === undefined || first === null || step === undefined) continue;
    yield { start: first.offset, path: [...path, step] };
    yield* begunIn(item.value, [...path, step]);
  }
}

/** What may stand between two entries without being part of the second. */
const BETWEEN: readonly CST.Token['type'][] = ['space', 'newline', 'comment', 'comma'];

const keyOf = (key: CST.Token | null | undefined): string | undefined =>
  CST.isScalar(key) ? CST.resolveAsScalar(key, false, () => undefined).value : undefined;
