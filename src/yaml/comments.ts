import { CST, Lexer, Parser } from 'yaml';
import type { Path } from '../model/place.ts';
import type { OffsetRange } from './offset-range.ts';

/** A key or list item, and the offset of its first character. */
interface NodeStart {
  readonly start: number;
  readonly path: Path;
}

/** Finds the comments of a text, and its keys and items in document order, outer before inner. */
export function readComments(text: string): {
  readonly comments: readonly OffsetRange[];
  readonly nodes: Iterable<NodeStart>;
} {
  const parser = new Parser();
  const comments: OffsetRange[] = [];
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
  return { comments, nodes: nodeStartsIn(document?.value, []) };
}

function* nodeStartsIn(token: CST.Token | null | undefined, path: Path): Iterable<NodeStart> {
  if (!CST.isCollection(token)) return;
  const isList =
    token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
  for (const [index, item] of token.items.entries()) {
    const first = item.start.find(({ type }) => !SEPARATORS.includes(type)) ?? item.key ?? item.value;
    const step = isList ? index : keyOf(item.key);
    if (first === undefined || first === null || step === undefined) continue;
    yield { start: first.offset, path: [...path, step] };
    yield* nodeStartsIn(item.value, [...path, step]);
  }
}

/** Tokens between two entries that belong to neither. */
const SEPARATORS: readonly CST.Token['type'][] = ['space', 'newline', 'comment', 'comma'];

const keyOf = (key: CST.Token | null | undefined): string | undefined =>
  CST.isScalar(key) ? CST.resolveAsScalar(key, false, () => undefined).value : undefined;
