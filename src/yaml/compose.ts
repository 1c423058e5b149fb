import { Composer, type Document, Lexer, Parser } from 'yaml';

/** Levels of nesting in a file: more than any customer needs, few enough that no walk over it runs out of stack. */
export const MAX_DEPTH = 100;

// YAML 1.2 core whatever a %YAML line says: a date is a string, and so is "no". The package looks for repeated keys in
// the square of their number, so whoever reads the tree does that.
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
  /** The first document, with the syntax errors of the text; empty where it is nested too deeply. */
  readonly document: Document.Parsed;
  /** The offset at which a second document begins. */
  readonly second?: number;
  /** The offset at which it is nested more deeply than `MAX_DEPTH`. */
  readonly tooDeepAt?: number;
  /** The offset at which there is more in it than it may hold. */
  readonly tooMuchAt?: number;
}

/** How a text is composed. */
export interface Composing {
  /** Those of the text, where they are known. */
  readonly lexemes?: Iterable<string>;
  /** How many of them it may have; any number where the text is known to be read. */
  readonly most?: number;
}

/** What a text is cut into, before anything is made of it: words, signs, comments and the space between. */
export const lexemesOf = (text: string): readonly string[] => [...new Lexer().lex(text)];

/** Composes a text into a tree. Text that is not YAML gives errors and what could be made of it. */
export function compose(text: string, { lexemes = new Lexer().lex(text), most }: Composing = {}): Composed {
  let left = most ?? Number.POSITIVE_INFINITY;
  let tooDeepAt: number | undefined;
  let tooMuchAt: number | undefined;
  function* tokens() {
    const parser = new Parser();
    for (const lexeme of lexemes) {
      // Composing recurses, and near the end of the stack V8 may end the whole process instead of throwing.
      if (parser.stack.length > MAX_DEPTH) {
        tooDeepAt = parser.offset;
        return;
      }
      if (left === 0) {
        tooMuchAt = parser.offset;
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
    ...(next !== undefined && { second: next.range[0] }),
    ...(tooDeepAt !== undefined && { tooDeepAt }),
    ...(tooMuchAt !== undefined && { tooMuchAt }),
  };
}
