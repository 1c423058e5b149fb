import { CST, Lexer, Parser } from 'yaml';
import type { Path } from '../model/place.ts';

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
export function readComments(text: string): {
  readonly comments: readonly Stretch[];
  readonly nodes: Iterable<Begun>;
} {
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
