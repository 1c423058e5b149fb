/** Maximum lexemes in a file: twenty times those of a customer file that uses every key, and still fast to read. */
export const MAX_LEXEMES = 50_000;

/**
 * Parses the plain part of YAML: block and flow collections, plain and quoted scalars, block scalars, comments. Gives
 * undefined for anything else and in every case of doubt, which `parseFull` then decides. A value is always the one that
 * the full parser gives. Never throws.
 */
export function parseFast(text: string, maxLexemes = MAX_LEXEMES): Readonly<Record<string, unknown>> | undefined {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (UNUSUAL_CHARACTER.test(lines)) return undefined;
  try {
    return new FastParser(lines, maxLexemes).readDocument();
  } catch {
    return undefined;
  }
}

/** A part of a text by offsets; its end may be on a later line. */
export type OffsetPair = readonly [start: number, end: number];

/** The position of an entry. An item has no key, and a blank entry has no value. */
export interface EntryPosition {
  readonly key?: OffsetPair;
  readonly value?: OffsetPair;
}

/** The value of a text, and for each of its mappings and lists the positions of the entries. */
export interface PositionedValue {
  readonly value: Readonly<Record<string, unknown>>;
  readonly positions: ReadonlyMap<unknown, ReadonlyMap<string | number, EntryPosition>>;
}

/** Parses a text of any size as `parseFast` does, with positions. Declines CRLF, for which offsets would not fit. */
export function parseFastWithPositions(text: string): PositionedValue | undefined {
  if (UNUSUAL_CHARACTER.test(text)) return undefined;
  const positions = new Map<unknown, Map<string | number, EntryPosition>>();
  try {
    return { value: new FastParser(text, Number.POSITIVE_INFINITY, positions).readDocument(), positions };
  } catch {
    return undefined;
  }
}

// Control characters with the tab, line breaks other than LF, byte order marks.
const UNUSUAL_CHARACTER = /[^\n\x20-\x7E\xA0-\u2027\u202A-\uFEFE\uFF00-\uFFFD]/;

// YAML limits a key to 1,024 characters, and the full parser nesting to 100 levels. Anything near is left to it.
const MAX_KEY_LENGTH = 1_000;
const MAX_FAST_DEPTH = 32;

// An upper bound of the lexemes that the full parser counts: per entry with brackets and comment, and per line besides.
const MAX_LEXEMES_PER_ENTRY = 12;
const MAX_LEXEMES_PER_LINE = 3;

const NEWLINE = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const GREATER = 0x3e;
const BACKSLASH = 0x5c;
const BAR = 0x7c;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const LIST = 0x5b;
const LIST_END = 0x5d;
const MAPPING = 0x7b;
const MAPPING_END = 0x7d;

const DECLINED = new Error('left to the full parser');

function decline(): never {
  throw DECLINED;
}

/** ASCII characters that a plain scalar may begin with; a dash only if no space follows. */
const STARTS_SCALAR = tableOf(/[^\x00-\x20,[\]{}#&*!|>'"%@`?:\x7F]/);
const STARTS_KEY = tableOf(/\w/);
const ENDS_FLOW_SCALAR = tableOf(/[,[\]{}]/);

/** Tests a pattern on each ASCII character. */
function tableOf(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: 0x80 }, (_, code) => pattern.test(String.fromCharCode(code)));
}

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const NUMBER = /^(?:0|-?[1-9]\d{0,14})$|^-?\d{1,7}\.\d{1,7}$/;

// The other numbers of YAML 1.2, and everything that looks like a number of YAML 1.1.
const ODD_NUMBER = /^[-+]?(?:\.?\d[\d_]*|\d[\d_]*\.[\d_]*)(?:e[-+]?\d+)?$|^[-+]?0[box]|^[-+]?\.(?:inf|nan)$/i;

/** Resolves a plain scalar by the core schema of YAML 1.2. */
function resolvePlain(word: string): unknown {
  if (word.length <= 5 && CONSTANTS.has(word)) return CONSTANTS.get(word);
  if (word.charCodeAt(0) > COLON) return word;
  if (NUMBER.test(word)) return Number(word);
  return ODD_NUMBER.test(word) ? decline() : word;
}

/** A text with no other escapes than those of JSON, which mean the same in YAML. */
const JSON_TEXT = /^(?:[^\\]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*$/;

/** Reads one text from start to end. Every method throws if in doubt. */
class FastParser {
  readonly #text: string;
  #offset = 0;
  /** The indentation of the current line; -1 at the end of the text. */
  #column = 0;
  #levels = 0;
  /** Lexemes that may still follow. */
  #left: number;
  /** The range of the last value read; empty for a blank value. */
  #start = 0;
  #end = 0;
  readonly #positions: Map<unknown, Map<string | number, EntryPosition>> | undefined;

  constructor(text: string, maxLexemes: number, positions?: Map<unknown, Map<string | number, EntryPosition>>) {
    this.#text = text.endsWith('\n') ? text : `${text}\n`;
    this.#left = maxLexemes;
    this.#positions = positions;
  }

  readDocument(): Readonly<Record<string, unknown>> {
    if (this.#text.startsWith('---\n')) this.#offset = 4;
    this.#toNextLine();
    return this.#column === 0 ? this.#readMapping(0) : decline();
  }

  /** Reads a block mapping whose keys are in a column, up to the first line with less indentation. */
  #readMapping(column: number): Readonly<Record<string, unknown>> {
    this.#enter();
    const start = this.#offset;
    const mapping: Record<string, unknown> = {};
    do {
      const keyStart = this.#offset;
      const key = this.#readKey(false);
      const keyEnd = this.#offset - 1;
      // Either a repeated key, or one that every object inherits.
      if (mapping[key] !== undefined) decline();
      this.#skipSpaces();
      mapping[key] = this.#isLineOver() ? this.#readBelow(column) : this.#readInline(column);
      this.#endEntry(mapping, key, keyStart, keyEnd);
    } while (this.#column === column);
    if (this.#column > column) decline();
    this.#leave(start, Number.POSITIVE_INFINITY);
    return mapping;
  }

  /** Reads a block list whose dashes are in a column. */
  #readList(column: number): readonly unknown[] {
    this.#enter();
    const start = this.#offset;
    const list: unknown[] = [];
    do {
      const dash = this.#offset;
      this.#offset += 1;
      this.#skipSpaces();
      if (this.#isLineOver()) decline();
      const inner = column + this.#offset - dash;
      if (this.#isDash()) list.push(this.#readList(inner));
      else list.push(this.#isKey() ? this.#readMapping(inner) : this.#readInline(column));
      this.#endEntry(list, list.length - 1);
    } while (this.#column === column && this.#isDash());
    this.#leave(start, Number.POSITIVE_INFINITY);
    return list;
  }

  /** Reads the value below a key; null if those lines belong to another entry. */
  #readBelow(column: number): unknown {
    const start = this.#offset;
    this.#endLine();
    if (this.#column < column || (this.#column === column && !this.#isDash())) {
      this.#setRange(start, start);
      return null;
    }
    if (this.#isDash()) return this.#readList(this.#column);
    if (this.#isKey()) return this.#readMapping(this.#column);
    // After a comment the full parser may take another column for the first.
    return this.#text.slice(start, this.#offset).includes('#') ? decline() : this.#readInline(column);
  }

  /** Reads any value but a block collection. Its further lines are indented more than `outer`. */
  #readInline(outer: number): unknown {
    const start = this.#offset;
    const code = this.#text.charCodeAt(start);
    if (code === BAR || code === GREATER) {
      const text = this.#readBlockScalar(outer, code === GREATER);
      this.#setRange(start, Number.POSITIVE_INFINITY);
      return text;
    }
    if (!isQuote(code) && code !== LIST && code !== MAPPING) return this.#readPlain(outer);
    const value = this.#readInFlow(outer);
    this.#endLine();
    return value;
  }

  /** Reads a plain scalar, which may continue on further lines. */
  #readPlain(outer: number): unknown {
    const start = this.#offset;
    let words = this.#readPlainLine(false);
    let end = this.#offset;
    this.#setRange(start, start + words.length);
    this.#endLine();
    if (this.#column <= outer) return resolvePlain(words);
    while (this.#column > outer) {
      const between = this.#text.slice(end, this.#offset);
      if (between.includes('#')) decline();
      const breaks = between.split('\n').length - 2;
      words += breaks === 0 ? ' ' : '\n'.repeat(breaks);
      words += this.#readPlainLine(false);
      end = this.#offset;
      this.#endLine();
    }
    return words;
  }

  /** Reads the part of a plain scalar that is on this line. */
  #readPlainLine(isInFlow: boolean): string {
    const start = this.#offset;
    const code = this.#text.charCodeAt(start);
    if (code < 0x80 && !STARTS_SCALAR[code]) decline();
    if (code === DASH) {
      const next = this.#text.charCodeAt(start + 1);
      if (next === SPACE || next === NEWLINE || (isInFlow && ENDS_FLOW_SCALAR[next])) decline();
    }
    this.#toScalarEnd(isInFlow);
    let end = this.#offset;
    while (this.#text.charCodeAt(end - 1) === SPACE) end -= 1;
    return this.#text.slice(start, end);
  }

  /** Goes to the end of a plain scalar: a colon, a comment, the end of the line or a flow indicator. */
  #toScalarEnd(isInFlow: boolean): void {
    const text = this.#text;
    for (let offset = this.#offset; ; offset += 1) {
      const code = text.charCodeAt(offset);
      const isEnd =
        code === NEWLINE ||
        (code === COLON && this.#isColon(offset, isInFlow)) ||
        (code === HASH && text.charCodeAt(offset - 1) === SPACE) ||
        (isInFlow && ENDS_FLOW_SCALAR[code]);
      if (!isEnd) continue;
      this.#offset = offset;
      return;
    }
  }

  /** Tells if a colon ends a key. */
  #isColon(offset: number, isInFlow: boolean): boolean {
    const next = this.#text.charCodeAt(offset + 1);
    return next === SPACE || next === NEWLINE || (isInFlow && ENDS_FLOW_SCALAR[next] === true);
  }

  /** Tells if a key begins here. */
  #isKey(): boolean {
    const start = this.#offset;
    const code = this.#text.charCodeAt(start);
    if (code < 0x80 && !STARTS_KEY[code] && !isQuote(code)) return false;
    if (isQuote(code)) this.#readQuoted(0);
    else this.#toScalarEnd(false);
    const isKey = this.#text.charCodeAt(this.#offset) === COLON;
    this.#offset = start;
    return isKey;
  }

  /** Reads a key with its colon. */
  #readKey(isInFlow: boolean): string {
    const start = this.#offset;
    const code = this.#text.charCodeAt(start);
    if (code < 0x80 && !STARTS_KEY[code] && !isQuote(code)) decline();
    if (!isQuote(code)) this.#toScalarEnd(isInFlow);
    const quoted = isQuote(code) ? this.#readQuoted(0) : undefined;
    if (this.#text.charCodeAt(this.#offset) !== COLON || !this.#isColon(this.#offset, isInFlow)) decline();
    const written = this.#text.slice(start, this.#offset);
    if (written.length > MAX_KEY_LENGTH || written.endsWith(' ') || written.includes('\n')) decline();
    this.#offset += 1;
    return quoted ?? written;
  }

  /** Reads a quoted scalar. Its further lines are indented more than `outer`. */
  #readQuoted(outer: number): string {
    const text = this.#text;
    const quote = text.charCodeAt(this.#offset);
    const start = this.#offset + 1;
    let offset = start;
    let isVerbatim = true;
    for (
      let code = text.charCodeAt(offset);
      code !== quote || isDoubled(text, offset);
      code = text.charCodeAt(offset)
    ) {
      if (code === NEWLINE) {
        this.#offset = offset;
        this.#toQuotedLine(outer);
        offset = this.#offset;
        isVerbatim = false;
        continue;
      }
      const isEscape = code === quote || (code === BACKSLASH && quote === DOUBLE_QUOTE);
      if (isEscape && text.charCodeAt(offset + 1) === NEWLINE) decline();
      if (isEscape) isVerbatim = false;
      offset += isEscape ? 2 : 1;
    }
    this.#offset = offset + 1;
    const content = text.slice(start, offset);
    if (isVerbatim) return content;
    const joined = content.replace(/(?<! ) *\n[ \n]*/g, (gap) => '\n'.repeat(gap.split('\n').length - 2) || ' ');
    if (quote === SINGLE_QUOTE) return joined.replaceAll("''", "'");
    return JSON_TEXT.test(joined) ? (JSON.parse(`"${joined.replaceAll('\n', '\\n')}"`) as string) : decline();
  }

  /** Goes to the next line of a quoted scalar that is not blank. */
  #toQuotedLine(outer: number): void {
    const text = this.#text;
    let start = this.#offset;
    while (text.charCodeAt(this.#offset) === NEWLINE) {
      start = this.#offset + 1;
      this.#offset = start;
      this.#skipSpaces();
    }
    if (this.#offset - start <= outer) decline();
  }

  /** Reads a block scalar, in `|` or `>`. */
  #readBlockScalar(outer: number, isFolded: boolean): string {
    const isStripped = this.#readBlockHeader();
    const leading = this.#skipBlankLines(0);
    const column = this.#column;
    if (column <= outer) decline();
    let content = '\n'.repeat(leading) + this.#readBlockLine(column);
    let wasIndented = false;
    for (;;) {
      const blanks = this.#skipBlankLines(column);
      if (this.#column < column) break;
      const isIndented = this.#column > column;
      // Indented lines are not folded.
      const isJoined = isFolded && !isIndented && !wasIndented;
      content += isJoined && blanks === 0 ? ' ' : '\n'.repeat(isJoined ? blanks : blanks + 1);
      content += this.#readBlockLine(column);
      wasIndented = isIndented;
    }
    this.#offset -= Math.max(this.#column, 0);
    this.#toNextLine();
    return isStripped ? content : `${content}\n`;
  }

  /** Reads the header of a block scalar; tells if it strips the last line break. */
  #readBlockHeader(): boolean {
    this.#offset += 1;
    const isStripped = this.#text.charCodeAt(this.#offset) === DASH;
    if (isStripped) this.#offset += 1;
    this.#toLineEnd();
    return isStripped;
  }

  /** Goes from the end of a line to the content of the next that is not blank; counts the blank lines between. */
  #skipBlankLines(column: number): number {
    for (let count = 0; ; count += 1) {
      const start = this.#offset + 1;
      this.#offset = start;
      this.#skipSpaces();
      if (this.#text.charCodeAt(this.#offset) !== NEWLINE) {
        this.#column = this.#offset < this.#text.length ? this.#offset - start : -1;
        return count;
      }
      // Spaces beyond the column of the text would be content.
      if (this.#offset - start > column) decline();
    }
  }

  /** Reads the rest of a line of a block scalar, with its indentation beyond the column of the text. */
  #readBlockLine(column: number): string {
    const end = this.#text.indexOf('\n', this.#offset);
    const line = this.#text.slice(this.#offset - this.#column + column, end);
    this.#offset = end;
    return line;
  }

  /** Reads a flow collection. Its further lines are indented more than `outer`. */
  #readFlow(outer: number): unknown {
    this.#enter();
    const start = this.#offset;
    const isList = this.#text.charCodeAt(this.#offset) === LIST;
    const close = isList ? LIST_END : MAPPING_END;
    const list: unknown[] = [];
    const mapping: Record<string, unknown> = {};
    this.#offset += 1;
    this.#toNextToken(outer);
    while (this.#text.charCodeAt(this.#offset) !== close) {
      if (isList) {
        list.push(this.#readInFlow(outer));
        this.#endEntry(list, list.length - 1);
      } else {
        const keyStart = this.#offset;
        const key = this.#readKey(true);
        const keyEnd = this.#offset - 1;
        if (mapping[key] !== undefined) decline();
        this.#skipSpaces();
        mapping[key] = this.#readInFlow(outer);
        this.#endEntry(mapping, key, keyStart, keyEnd);
      }
      this.#toNextToken(outer);
      const code = this.#text.charCodeAt(this.#offset);
      if (code === COMMA) this.#offset += 1;
      else if (code !== close) decline();
      this.#toNextToken(outer);
    }
    this.#offset += 1;
    this.#leave(start, this.#offset);
    return isList ? list : mapping;
  }

  /** Reads a value within a flow collection. */
  #readInFlow(outer: number): unknown {
    const start = this.#offset;
    const code = this.#text.charCodeAt(start);
    if (code === LIST || code === MAPPING) return this.#readFlow(outer);
    const words = isQuote(code) ? this.#readQuoted(outer) : this.#readPlainLine(true);
    this.#setRange(start, isQuote(code) ? this.#offset : start + words.length);
    return isQuote(code) ? words : resolvePlain(words);
  }

  /** Goes to the next token of a flow collection, on this line or a later one. */
  #toNextToken(outer: number): void {
    this.#skipSpaces();
    if (this.#text.charCodeAt(this.#offset) !== NEWLINE) return;
    this.#toNextLine();
    if (this.#column <= outer) decline();
  }

  #enter(): void {
    this.#levels += 1;
    if (this.#levels > MAX_FAST_DEPTH) decline();
  }

  #leave(start: number, end: number): void {
    this.#levels -= 1;
    this.#setRange(start, end);
  }

  /** Keeps the range of the value that has just been read. */
  #setRange(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
  }

  /** Counts the entry whose value has just been read, and keeps its position. */
  #endEntry(holder: object, step: string | number, keyStart = 0, keyEnd = 0): void {
    this.#left -= MAX_LEXEMES_PER_ENTRY;
    if (this.#left < 0) decline();
    if (this.#positions === undefined) return;
    const entries = this.#positions.get(holder) ?? new Map<string | number, EntryPosition>();
    this.#positions.set(holder, entries);
    entries.set(step, {
      ...(keyEnd > keyStart && { key: [keyStart, keyEnd] }),
      ...(this.#end > this.#start && { value: [this.#start, this.#end] }),
    });
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#offset) === DASH && this.#text.charCodeAt(this.#offset + 1) === SPACE;
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#offset) === SPACE) this.#offset += 1;
  }

  /** Tells if only a comment may follow on this line. Expects a space or a line feed before. */
  #isLineOver(): boolean {
    const code = this.#text.charCodeAt(this.#offset);
    return code === NEWLINE || code === HASH;
  }

  /** Goes to the end of the line; declines if it holds more than a comment. */
  #toLineEnd(): void {
    this.#skipSpaces();
    const code = this.#text.charCodeAt(this.#offset);
    if (code === HASH && this.#text.charCodeAt(this.#offset - 1) === SPACE)
      this.#offset = this.#text.indexOf('\n', this.#offset);
    else if (code !== NEWLINE) decline();
  }

  #endLine(): void {
    this.#toLineEnd();
    this.#toNextLine();
  }

  /** Goes to the next line that holds more than spaces and a comment. */
  #toNextLine(): void {
    const text = this.#text;
    let start = this.#offset;
    if (text.charCodeAt(start) === NEWLINE) start += 1;
    for (;;) {
      this.#left -= MAX_LEXEMES_PER_LINE;
      let offset = start;
      while (text.charCodeAt(offset) === SPACE) offset += 1;
      const code = text.charCodeAt(offset);
      if (code !== NEWLINE && code !== HASH) {
        this.#column = offset < text.length ? offset - start : -1;
        this.#offset = offset;
        return;
      }
      start = text.indexOf('\n', offset) + 1;
    }
  }
}

const isQuote = (code: number): boolean => code === DOUBLE_QUOTE || code === SINGLE_QUOTE;

/** Tells if a single quote is doubled here, which escapes it. */
const isDoubled = (text: string, offset: number): boolean =>
  text.charCodeAt(offset) === SINGLE_QUOTE && text.charCodeAt(offset + 1) === SINGLE_QUOTE;
