/**
 * Words, signs, comments and spaces in a file: forty times as many as in a customer's that has everything, few enough
 * that no command takes long over it.
 */
export const MAX_LEXEMES = 100_000;

/**
 * What a text says that keeps to the plain part of YAML: mappings and lists in block or flow, plain and quoted words,
 * texts in `|` and `>`, comments. Undefined for anything else, and wherever there is the least doubt; it is then for
 * `parseCarefully` to say what it is. Where there is an answer, it is the careful reader's. Never throws.
 */
export function readQuickly(text: string, most = MAX_LEXEMES): Readonly<Record<string, unknown>> | undefined {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (STRANGE.test(lines)) return undefined;
  try {
    return new Reader(lines, most).readDocument();
  } catch {
    return undefined;
  }
}

/** A stretch of a text, by offset; it may end beyond its line. */
export type Stretch = readonly [start: number, end: number];

/** Where an entry stands: an item has no key, and what is left blank has no value. */
export interface Mark {
  readonly key?: Stretch;
  readonly value?: Stretch;
}

/** What a text says, and for each of its mappings and lists where their entries stand. */
export interface Marked {
  readonly value: Readonly<Record<string, unknown>>;
  readonly marks: ReadonlyMap<unknown, ReadonlyMap<string | number, Mark>>;
}

/** As `readQuickly` of a text of any size, with places. One whose lines end with CRLF is left to the careful reader. */
export function markQuickly(text: string): Marked | undefined {
  if (STRANGE.test(text)) return undefined;
  const marks = new Map<unknown, Map<string | number, Mark>>();
  try {
    return { value: new Reader(text, Number.POSITIVE_INFINITY, marks).readDocument(), marks };
  } catch {
    return undefined;
  }
}

// Control characters with the tab, line breaks other than LF, byte order marks.
const STRANGE = /[^\n\x20-\x7E\xA0-\u2027\u202A-\uFEFE\uFF00-\uFFFD]/;

// A limit of YAML is 1,024 characters, of the careful reader 100 levels: what comes near them is left to it.
const MOST_IN_KEY = 1_000;
const MOST_LEVELS = 32;

// As many lexemes as the careful reader sees at most in an entry, brackets and comment included, and in a line besides.
const LEXEMES_OF_ENTRY = 12;
const LEXEMES_OF_LINE = 3;

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

const DECLINED = new Error('left to the careful reader');

function decline(): never {
  throw DECLINED;
}

/** Whether a plain word may begin with a character; a dash may if no space follows. */
const BEGINS_WORD = tableOf(/[^\x00-\x20,[\]{}#&*!|>'"%@`?:\x7F]/);
const BEGINS_KEY = tableOf(/\w/);
const ENDS_FLOW_WORD = tableOf(/[,[\]{}]/);

/** For each ASCII character whether it fits. */
function tableOf(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: 0x80 }, (_, code) => pattern.test(String.fromCharCode(code)));
}

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const NUMBER = /^(?:0|-?[1-9]\d{0,14})$|^-?\d{1,7}\.\d{1,7}$/;

// The other numbers of YAML 1.2, and with them what looks like those of 1.1.
const ODD_NUMBER = /^[-+]?(?:\.?\d[\d_]*|\d[\d_]*\.[\d_]*)(?:e[-+]?\d+)?$|^[-+]?0[box]|^[-+]?\.(?:inf|nan)$/i;

/** The value of a plain word by the core schema of YAML 1.2. */
function valueOfWord(word: string): unknown {
  if (word.length <= 5 && CONSTANTS.has(word)) return CONSTANTS.get(word);
  if (word.charCodeAt(0) > COLON) return word;
  if (NUMBER.test(word)) return Number(word);
  return ODD_NUMBER.test(word) ? decline() : word;
}

/** The escapes of JSON mean the same in YAML; YAML has more. */
const JSON_TEXT = /^(?:[^\\]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*$/;

/** Reads one text from its beginning to its end. Every method throws where it is in doubt. */
class Reader {
  readonly #text: string;
  #at = 0;
  /** How far the line is set in that the reader stands in; -1 at the end of the text. */
  #column = 0;
  #levels = 0;
  /** How many lexemes may still come. */
  #left: number;
  /** Where the value that was read last stands: if it ends where it begins, it is left blank. */
  #start = 0;
  #end = 0;
  readonly #marks: Map<unknown, Map<string | number, Mark>> | undefined;

  constructor(text: string, most: number, marks?: Map<unknown, Map<string | number, Mark>>) {
    this.#text = text.endsWith('\n') ? text : `${text}\n`;
    this.#left = most;
    this.#marks = marks;
  }

  readDocument(): Readonly<Record<string, unknown>> {
    if (this.#text.startsWith('---\n')) this.#at = 4;
    this.#toNextLine();
    return this.#column === 0 ? this.#readMapping(0) : decline();
  }

  /** A block mapping whose keys stand in a column; ends at the first line that is set in less. */
  #readMapping(column: number): Readonly<Record<string, unknown>> {
    this.#enter();
    const start = this.#at;
    const mapping: Record<string, unknown> = {};
    do {
      const keyStart = this.#at;
      const key = this.#readKey(false);
      const keyEnd = this.#at - 1;
      // It stands here twice, or every object has it.
      if (mapping[key] !== undefined) decline();
      this.#skipSpaces();
      mapping[key] = this.#isLineOver() ? this.#readBelow(column) : this.#readOnLine(column);
      this.#mark(mapping, key, keyStart, keyEnd);
    } while (this.#column === column);
    if (this.#column > column) decline();
    this.#leave(start, Number.POSITIVE_INFINITY);
    return mapping;
  }

  /** A block list whose dashes stand in a column. */
  #readList(column: number): readonly unknown[] {
    this.#enter();
    const start = this.#at;
    const list: unknown[] = [];
    do {
      const dash = this.#at;
      this.#at += 1;
      this.#skipSpaces();
      if (this.#isLineOver()) decline();
      const inner = column + this.#at - dash;
      if (this.#isDash()) list.push(this.#readList(inner));
      else list.push(this.#isKey() ? this.#readMapping(inner) : this.#readOnLine(column));
      this.#mark(list, list.length - 1);
    } while (this.#column === column && this.#isDash());
    this.#leave(start, Number.POSITIVE_INFINITY);
    return list;
  }

  /** What is on the lines below a key or, where these belong to someone else, nothing. */
  #readBelow(column: number): unknown {
    const start = this.#at;
    this.#endLine();
    if (this.#column < column || (this.#column === column && !this.#isDash())) {
      this.#stand(start, start);
      return null;
    }
    if (this.#isDash()) return this.#readList(this.#column);
    if (this.#isKey()) return this.#readMapping(this.#column);
    // After a comment the careful reader may take another column for the first.
    return this.#text.slice(start, this.#at).includes('#') ? decline() : this.#readOnLine(column);
  }

  /** What is no block collection. Its further lines are set in more than `outer`. */
  #readOnLine(outer: number): unknown {
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    if (code === BAR || code === GREATER) {
      const text = this.#readText(outer, code === GREATER);
      this.#stand(start, Number.POSITIVE_INFINITY);
      return text;
    }
    if (!isQuote(code) && code !== LIST && code !== MAPPING) return this.#readWords(outer);
    const value = this.#readInFlow(outer);
    this.#endLine();
    return value;
  }

  /** A plain word or sentence, which may go on over lines. */
  #readWords(outer: number): unknown {
    const start = this.#at;
    let words = this.#readWord(false);
    let end = this.#at;
    this.#stand(start, start + words.length);
    this.#endLine();
    if (this.#column <= outer) return valueOfWord(words);
    while (this.#column > outer) {
      const between = this.#text.slice(end, this.#at);
      if (between.includes('#')) decline();
      const breaks = between.split('\n').length - 2;
      words += breaks === 0 ? ' ' : '\n'.repeat(breaks);
      words += this.#readWord(false);
      end = this.#at;
      this.#endLine();
    }
    return words;
  }

  /** A plain word or sentence as far as it goes on this line. */
  #readWord(isInFlow: boolean): string {
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    if (code < 0x80 && !BEGINS_WORD[code]) decline();
    if (code === DASH) {
      const next = this.#text.charCodeAt(start + 1);
      if (next === SPACE || next === NEWLINE || (isInFlow && ENDS_FLOW_WORD[next])) decline();
    }
    this.#toWordEnd(isInFlow);
    let end = this.#at;
    while (this.#text.charCodeAt(end - 1) === SPACE) end -= 1;
    return this.#text.slice(start, end);
  }

  /** Goes to what ends a plain word: a colon or a comment, the end of the line, a sign of a flow collection. */
  #toWordEnd(isInFlow: boolean): void {
    const text = this.#text;
    for (let at = this.#at; ; at += 1) {
      const code = text.charCodeAt(at);
      const isEnd =
        code === NEWLINE ||
        (code === COLON && this.#isColon(at, isInFlow)) ||
        (code === HASH && text.charCodeAt(at - 1) === SPACE) ||
        (isInFlow && ENDS_FLOW_WORD[code]);
      if (!isEnd) continue;
      this.#at = at;
      return;
    }
  }

  /** Whether a colon ends a key. */
  #isColon(at: number, isInFlow: boolean): boolean {
    const next = this.#text.charCodeAt(at + 1);
    return next === SPACE || next === NEWLINE || (isInFlow && ENDS_FLOW_WORD[next] === true);
  }

  /** Whether a key begins here. */
  #isKey(): boolean {
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    if (code < 0x80 && !BEGINS_KEY[code] && !isQuote(code)) return false;
    if (isQuote(code)) this.#readQuoted(0);
    else this.#toWordEnd(false);
    const isKey = this.#text.charCodeAt(this.#at) === COLON;
    this.#at = start;
    return isKey;
  }

  /** A key with its colon. */
  #readKey(isInFlow: boolean): string {
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    if (code < 0x80 && !BEGINS_KEY[code] && !isQuote(code)) decline();
    if (!isQuote(code)) this.#toWordEnd(isInFlow);
    const quoted = isQuote(code) ? this.#readQuoted(0) : undefined;
    if (this.#text.charCodeAt(this.#at) !== COLON || !this.#isColon(this.#at, isInFlow)) decline();
    const written = this.#text.slice(start, this.#at);
    if (written.length > MOST_IN_KEY || written.endsWith(' ') || written.includes('\n')) decline();
    this.#at += 1;
    return quoted ?? written;
  }

  /** A text in quotes. Its further lines are set in more than `outer`. */
  #readQuoted(outer: number): string {
    const text = this.#text;
    const quote = text.charCodeAt(this.#at);
    const start = this.#at + 1;
    let at = start;
    let isAsItStands = true;
    for (let code = text.charCodeAt(at); code !== quote || isTwice(text, at); code = text.charCodeAt(at)) {
      if (code === NEWLINE) {
        this.#at = at;
        this.#toTextLine(outer);
        at = this.#at;
        isAsItStands = false;
        continue;
      }
      const isEscape = code === quote || (code === BACKSLASH && quote === DOUBLE_QUOTE);
      if (isEscape && text.charCodeAt(at + 1) === NEWLINE) decline();
      if (isEscape) isAsItStands = false;
      at += isEscape ? 2 : 1;
    }
    this.#at = at + 1;
    const said = text.slice(start, at);
    if (isAsItStands) return said;
    const joined = said.replace(/(?<! ) *\n[ \n]*/g, (gap) => '\n'.repeat(gap.split('\n').length - 2) || ' ');
    if (quote === SINGLE_QUOTE) return joined.replaceAll("''", "'");
    return JSON_TEXT.test(joined) ? (JSON.parse(`"${joined.replaceAll('\n', '\\n')}"`) as string) : decline();
  }

  /** Goes on to the next line that is not blank, within a text in quotes. */
  #toTextLine(outer: number): void {
    const text = this.#text;
    let start = this.#at;
    while (text.charCodeAt(this.#at) === NEWLINE) {
      start = this.#at + 1;
      this.#at = start;
      this.#skipSpaces();
    }
    if (this.#at - start <= outer) decline();
  }

  /** A text in `|` or `>`. */
  #readText(outer: number, isFolded: boolean): string {
    const text = this.#text;
    this.#at += 1;
    const isStripped = text.charCodeAt(this.#at) === DASH;
    if (isStripped) this.#at += 1;
    this.#toLineEnd();
    let said = '';
    let column = -1;
    let breaks = 0;
    let wasSetIn = false;
    for (;;) {
      const start = this.#at + 1;
      this.#at = start;
      this.#skipSpaces();
      const width = this.#at - start;
      if (text.charCodeAt(this.#at) === NEWLINE) {
        // Spaces beyond the column of the text are part of it, and that column is not yet known.
        if (width > Math.max(column, 0)) decline();
        breaks += 1;
        continue;
      }
      if (width < column || this.#at === text.length) {
        this.#at = start;
        break;
      }
      const end = text.indexOf('\n', this.#at);
      if (column === -1) {
        if (width <= outer) decline();
        column = width;
        said = '\n'.repeat(breaks);
      } else {
        // What is set in is not folded.
        const isJoined = isFolded && width === column && !wasSetIn;
        said += isJoined && breaks === 0 ? ' ' : '\n'.repeat(isJoined ? breaks : breaks + 1);
      }
      said += text.slice(start + column, end);
      wasSetIn = width > column;
      breaks = 0;
      this.#at = end;
    }
    if (column === -1) decline();
    this.#toNextLine();
    return isStripped ? said : `${said}\n`;
  }

  /** A collection in brackets or braces, whose further lines are set in more than `outer`. */
  #readFlow(outer: number): unknown {
    this.#enter();
    const start = this.#at;
    const isList = this.#text.charCodeAt(this.#at) === LIST;
    const close = isList ? LIST_END : MAPPING_END;
    const list: unknown[] = [];
    const mapping: Record<string, unknown> = {};
    this.#at += 1;
    this.#toNextSign(outer);
    while (this.#text.charCodeAt(this.#at) !== close) {
      if (isList) {
        list.push(this.#readInFlow(outer));
        this.#mark(list, list.length - 1);
      } else {
        const keyStart = this.#at;
        const key = this.#readKey(true);
        const keyEnd = this.#at - 1;
        if (mapping[key] !== undefined) decline();
        this.#skipSpaces();
        mapping[key] = this.#readInFlow(outer);
        this.#mark(mapping, key, keyStart, keyEnd);
      }
      this.#toNextSign(outer);
      const code = this.#text.charCodeAt(this.#at);
      if (code === COMMA) this.#at += 1;
      else if (code !== close) decline();
      this.#toNextSign(outer);
    }
    this.#at += 1;
    this.#leave(start, this.#at);
    return isList ? list : mapping;
  }

  /** What may stand in brackets or braces. */
  #readInFlow(outer: number): unknown {
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    if (code === LIST || code === MAPPING) return this.#readFlow(outer);
    const words = isQuote(code) ? this.#readQuoted(outer) : this.#readWord(true);
    this.#stand(start, isQuote(code) ? this.#at : start + words.length);
    return isQuote(code) ? words : valueOfWord(words);
  }

  /** Goes on to what follows in a flow collection, over lines too. */
  #toNextSign(outer: number): void {
    this.#skipSpaces();
    if (this.#text.charCodeAt(this.#at) !== NEWLINE) return;
    this.#toNextLine();
    if (this.#column <= outer) decline();
  }

  #enter(): void {
    this.#levels += 1;
    if (this.#levels > MOST_LEVELS) decline();
  }

  #leave(start: number, end: number): void {
    this.#levels -= 1;
    this.#stand(start, end);
  }

  /** Notes where the value stands that has just been read. */
  #stand(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
  }

  /** Counts an entry whose value has just been read, and notes where it stands. */
  #mark(holder: object, step: string | number, keyStart = 0, keyEnd = 0): void {
    this.#left -= LEXEMES_OF_ENTRY;
    if (this.#left < 0) decline();
    if (this.#marks === undefined) return;
    const marks = this.#marks.get(holder) ?? new Map<string | number, Mark>();
    this.#marks.set(holder, marks);
    marks.set(step, {
      ...(keyEnd > keyStart && { key: [keyStart, keyEnd] }),
      ...(this.#end > this.#start && { value: [this.#start, this.#end] }),
    });
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && this.#text.charCodeAt(this.#at + 1) === SPACE;
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at += 1;
  }

  /** Whether nothing but a comment follows on this line. A space or a line feed was before. */
  #isLineOver(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    return code === NEWLINE || code === HASH;
  }

  /** Goes to the end of a line that is to hold nothing more, apart from a comment. */
  #toLineEnd(): void {
    this.#skipSpaces();
    const code = this.#text.charCodeAt(this.#at);
    if (code === HASH && this.#text.charCodeAt(this.#at - 1) === SPACE) this.#at = this.#text.indexOf('\n', this.#at);
    else if (code !== NEWLINE) decline();
  }

  #endLine(): void {
    this.#toLineEnd();
    this.#toNextLine();
  }

  /** Goes on to the first line that holds more than spaces and a comment. */
  #toNextLine(): void {
    const text = this.#text;
    let start = this.#at;
    if (text.charCodeAt(start) === NEWLINE) start += 1;
    for (;;) {
      this.#left -= LEXEMES_OF_LINE;
      let at = start;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const code = text.charCodeAt(at);
      if (code !== NEWLINE && code !== HASH) {
        this.#column = at < text.length ? at - start : -1;
        this.#at = at;
        return;
      }
      start = text.indexOf('\n', at) + 1;
    }
  }
}

const isQuote = (code: number): boolean => code === DOUBLE_QUOTE || code === SINGLE_QUOTE;

/** Whether a single quote stands twice here, which means one. */
const isTwice = (text: string, at: number): boolean =>
  text.charCodeAt(at) === SINGLE_QUOTE && text.charCodeAt(at + 1) === SINGLE_QUOTE;
