import { Composer, type Document, Lexer, Parser } from 'yaml';

/** Maximum levels of nesting: more than any customer needs, few enough that no recursion overflows the stack. */
export const MAX_DEPTH = 100;

// YAML 1.2 core, whatever a %YAML line says: a date is a string, and so is "no". The check for unique keys is off, since
// the package takes quadratic time for it; `readValue` makes that check.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** A text as a tree of YAML nodes. */
export interface Composed {
  /** The first document, with the syntax errors of the text. Empty if the nesting is too deep. */
  readonly document: Document.Parsed;
  /** The offset of a second document. */
  readonly secondDocumentAt?: number;
  /** The offset at which the nesting exceeds `MAX_DEPTH`. */
  readonly tooDeepAt?: number;
  /** The offset at which the text exceeds `maxLexemes`. */
  readonly tooLargeAt?: number;
}

/** Options of `compose`. */
export interface ComposeOptions {
  /** The lexemes of the text, if they are known already. */
  readonly lexemes?: Iterable<string>;
  /** Unlimited by default, for a text that was accepted before. */
  readonly maxLexemes?: number;
}

/** Splits a text into lexemes: scalars, indicators, comments and the white space between. */
export const lexemesOf = (text: string): readonly string[] => [...new Lexer().lex(text)];

/** Composes a text into a tree. Invalid YAML gives errors, and a tree of the parts that could be read. */
export function compose(text: string, { lexemes = new Lexer().lex(text), maxLexemes }: ComposeOptions = {}): Composed {
  let left = maxLexemes ?? Number.POSITIVE_INFINITY;
  let tooDeepAt: number | undefined;
  let tooLargeAt: number | undefined;
  function* tokens() {
    const parser = new Parser();
    for (const lexeme of lexemes) {
      // Composing recurses, and near the end of the stack V8 may end the whole process instead of throwing.
      if (parser.stack.length > MAX_DEPTH) {
        tooDeepAt = parser.offset;
        return;
      }
      if (left === 0) {
        tooLargeAt = parser.offset;
        return;
      }
      left -= 1;
      yield* parser.next(lexeme);
    }
    yield* parser.end();
  }
  const [document, next] = new Composer(OPTIONS).compose(tokens(), true, text.length);
  return {
    document: document as Document.Parsed,
    ...(next !== undefined && { secondDocumentAt: next.range[0] }),
    ...(tooDeepAt !== undefined && { tooDeepAt }),
    ...(tooLargeAt !== undefined && { tooLargeAt }),
  };
}
