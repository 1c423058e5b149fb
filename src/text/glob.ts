/** A parsed glob. */
export interface Glob {
  /** The folders before the first wildcard, joined by `/`; empty without any. */
  readonly folder: string;
  /** Tells whether the glob matches a path with `/` between its names. */
  matches(path: string): boolean;
}

/** The fault in a glob, and the advice on how to write it. */
export interface GlobFault {
  readonly message: string;
  readonly hint: string;
}

/** The syntax of a glob. */
export interface GlobStyle {
  /** Allows only `*`, `**`, `?` and `\`, as CODEOWNERS does. Braces, brackets and `!` stand for themselves. */
  readonly isPlain?: boolean;
  /** Lets a wildcard match a name that begins with a dot. */
  readonly matchesDots?: boolean;
}

// More than anyone lists by hand, and few enough to try one after the other.
const MAX_ALTERNATIVES = 100;

/**
 * Parses a glob. `*` and `?` match within a name, `**` any folders. `[a-z]`, `[!a-z]` and `{a,b}` are alternatives, `\`
 * escapes a character, and a leading `!` negates the rest. A match takes at most glob length × path length steps per
 * alternative of its braces, so no glob can hang.
 */
export function parseGlob(text: string, style: GlobStyle = {}): Glob | GlobFault {
  const isPlain = style.isPlain ?? false;
  const [, signs = '', rest = ''] = text.match(isPlain ? /^()(.*)$/s : /^(!*)(?:\.\/)*(.*)$/s) ?? [];
  // Before a name, two stars mean folders and the beginning of the name.
  const alternatives = new GlobParser(isPlain ? rest : rest.replace(/^\*\*(?=[^/*])/, '**/*'), isPlain).read();
  if ('message' in alternatives) return alternatives;
  const paths = alternatives.map(segmentsOf);
  const matchesName = matcher(style);
  const mayPass = (name: string) => passes(name, style);
  const isMatch = (path: string) => {
    const names = path.split('/');
    return paths.some((segments) => matchesAll(segments, names, matchesName, mayPass));
  };
  const isNegated = signs.length % 2 === 1;
  return { folder: isNegated ? '' : folderOf(paths), matches: (path) => isMatch(path) !== isNegated };
}

/** Parses a glob that is known to be valid. */
export function compileGlob(text: string, style?: GlobStyle): Glob {
  const glob = parseGlob(text, style);
  if ('message' in glob) throw new Error(`${JSON.stringify(text)} is no glob: ${glob.message}`);
  return glob;
}

/** Matches any number of characters, or of folders. */
const MANY = Symbol('many');

/** Tells whether a wildcard matches a character. */
type CharacterTest = (character: string) => boolean;

/** A literal character or a wildcard. */
type Token = string | typeof MANY | CharacterTest;

/** The pattern of one name in a path. */
interface NamePattern {
  readonly tokens: readonly Token[];
  /** True for a pattern that begins with a literal dot. */
  readonly isDotted: boolean;
}

/** A literal name, the pattern of a name, or any number of folders. */
type Segment = string | NamePattern | typeof MANY;

/**
 * Tells whether all pieces match the parts, in order. After a mismatch only the last `MANY` takes one more part. An
 * earlier one could take no part that the last one could not.
 */
function matchesAll<Piece, Part>(
  pieces: readonly (Piece | typeof MANY)[],
  parts: ArrayLike<Part>,
  fits: (piece: Piece, part: Part) => boolean,
  mayPass: (part: Part) => boolean,
): boolean {
  let index = 0;
  let lastMany = -1;
  let from = 0;
  for (let at = 0; at < parts.length; ) {
    const piece = pieces[index];
    if (piece === MANY) {
      lastMany = index;
      from = at;
      index += 1;
    } else if (piece !== undefined && fits(piece, parts[at] as Part)) {
      at += 1;
      index += 1;
    } else {
      if (lastMany === -1 || !mayPass(parts[from] as Part)) return false;
      from += 1;
      at = from;
      index = lastMany + 1;
    }
  }
  while (pieces[index] === MANY) index += 1;
  return index === pieces.length;
}

const passes = (name: string, { matchesDots = false }: GlobStyle): boolean => matchesDots || !name.startsWith('.');

const matcher =
  (style: GlobStyle) =>
  (segment: string | NamePattern, name: string): boolean => {
    if (typeof segment === 'string') return segment === name;
    if (!segment.isDotted && !passes(name, style)) return false;
    return matchesAll<string | CharacterTest, string>(segment.tokens, name, fitsCharacter, () => true);
  };

const fitsCharacter = (token: string | CharacterTest, character: string): boolean =>
  typeof token === 'string' ? token === character : token(character);

function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at] !== '/') continue;
    segments.push(segmentOf(tokens.slice(start, at)));
    start = at + 1;
  }
  // A file below a folder needs a name.
  return segments.at(-1) === MANY ? [...segments, ANY_NAME] : segments;
}

const ANY_NAME: NamePattern = { tokens: [MANY], isDotted: false };

function segmentOf(tokens: readonly Token[]): Segment {
  if (tokens.length === 2 && tokens.every((token) => token === MANY)) return MANY;
  if (tokens.every((token) => typeof token === 'string')) return tokens.join('');
  return { tokens, isDotted: tokens[0] === '.' };
}

/** Finds the folders with which all paths begin. */
function folderOf(paths: readonly (readonly Segment[])[]): string {
  const [first = [], ...others] = paths.map((segments) => segments.slice(0, -1));
  const end = first.findIndex(
    (segment, index) => typeof segment !== 'string' || others.some((segments) => segments[index] !== segment),
  );
  return first.slice(0, end === -1 ? first.length : end).join('/');
}

class GlobError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Parses a glob into the alternatives of its braces. */
class GlobParser {
  readonly #text: string;
  readonly #isPlain: boolean;
  #at = 0;

  constructor(text: string, isPlain: boolean) {
    this.#text = text;
    this.#isPlain = isPlain;
  }

  read(): readonly (readonly Token[])[] | GlobFault {
    try {
      return this.#readSequence(false);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      return { message: error.message, hint: error.hint };
    }
  }

  /** Reads up to the end of the text, or of the alternative within braces. */
  #readSequence(isInBraces: boolean): readonly (readonly Token[])[] {
    let sequences: readonly (readonly Token[])[] = [[]];
    let tokens: Token[] = [];
    const flush = (tails: readonly (readonly Token[])[]) => {
      limitAlternatives(sequences.length * tails.length);
      sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tokens, ...tail]));
      tokens = [];
    };
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (isInBraces && (character === ',' || character === '}')) break;
      if (!this.#isPlain && character === '{') flush(this.#readBraces());
      else tokens.push(this.#readToken(character));
    }
    flush([[]]);
    return sequences;
  }

  #readToken(character: string): Token {
    this.#at += 1;
    switch (character) {
      case '\\':
        this.#at += 1;
        return this.#text.charAt(this.#at - 1) || '\\';
      case '*':
        return MANY;
      case '?':
        return () => true;
    }
    if (this.#isPlain) return character;
    if (character === '[') return this.#readClass();
    if ('()|'.includes(character)) {
      throw new GlobError(
        `groups such as ${JSON.stringify(character)} makes are not read in a glob`,
        `write alternatives as {a,b}, or "\\${character}" for the character itself`,
      );
    }
    return character;
  }

  #readBraces(): readonly (readonly Token[])[] {
    const start = this.#at;
    const alternatives: (readonly Token[])[] = [];
    do {
      this.#at += 1;
      alternatives.push(...this.#readSequence(true));
      limitAlternatives(alternatives.length);
    } while (this.#text.charAt(this.#at) === ',');
    if (this.#text.charAt(this.#at) !== '}') throw unclosed('{', '}');
    this.#at += 1;
    const written = this.#text.slice(start, this.#at);
    if (alternatives.length > 1) return alternatives;
    throw new GlobError(
      `${JSON.stringify(written)} holds no alternatives`,
      'write them with commas, such as {a,b}, or "\\{" for the character itself',
    );
  }

  /** Reads a character class. */
  #readClass(): CharacterTest {
    const isNegated = /^[!^]/.test(this.#text.slice(this.#at));
    if (isNegated) this.#at += 1;
    const ranges: (readonly [first: string, last: string])[] = [];
    do {
      const first = this.#readMember();
      const isRange = this.#text.charAt(this.#at) === '-' && this.#text.charAt(this.#at + 1) !== ']';
      if (isRange) this.#at += 1;
      const last = isRange ? this.#readMember() : first;
      if (last < first)
        throw new GlobError(`the range ${first}-${last} is the wrong way round`, `write ${last}-${first}`);
      ranges.push([first, last]);
    } while (this.#text.charAt(this.#at) !== ']');
    this.#at += 1;
    return (character) => ranges.some(([first, last]) => first <= character && character <= last) !== isNegated;
  }

  #readMember(): string {
    if (this.#text.startsWith('[:', this.#at)) {
      throw new GlobError('classes such as [:alpha:] are not read in a glob', 'write the range, such as [a-z]');
    }
    if (this.#text.charAt(this.#at) === '\\') this.#at += 1;
    const member = this.#text.charAt(this.#at);
    if (member === '' || member === '/') throw unclosed('[', ']');
    this.#at += 1;
    return member;
  }
}

const unclosed = (open: string, close: string): GlobError =>
  new GlobError(`"${open}" is not closed`, `close it with "${close}", or write "\\${open}" for the character itself`);

function limitAlternatives(alternatives: number): void {
  if (alternatives <= MAX_ALTERNATIVES) return;
  throw new GlobError(`its braces make more than ${MAX_ALTERNATIVES} alternatives`, 'write fewer, or a wildcard');
}
