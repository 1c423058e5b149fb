import { readBlockComment, readCss, readLineComments } from './code.ts';
import { attributeRole, isInline } from './html.ts';
import { BACKSLASH, putEscape, readJson, readQuoted } from './json.ts';
import { emitKey, emitString, isAsset } from './strings.ts';
import { type Emit, LINE_BREAK, MAX_PLACES, nextFinder, shifted, TextRun, TooManyPlaces } from './text-run.ts';

/** The dialects of a script. */
interface ScriptOptions {
  /** Tells whether `<` may begin an element. */
  readonly hasElements: boolean;
}

/** Finds the strings, comments and elements of JavaScript or TypeScript. */
export const readScript = (text: string, emit: Emit, { hasElements }: ScriptOptions = { hasElements: false }): void =>
  new ScriptScanner(text, emit, hasElements).read([{ kind: 'code', braces: 0, isMuted: false }]);

/** Finds the texts of a template that is HTML with expressions in braces: Svelte, and blocks of MDX. */
export const readElements = (text: string, emit: Emit): void =>
  new ScriptScanner(text, emit, true).read([{ kind: 'children', run: new TextRun(), tag: '', role: 'text' }]);

/** Finds the texts of a page of Astro, which begins with code between two fences. */
export function readAstro(text: string, emit: Emit): void {
  const code = /^\s*---[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  readScript(code, emit);
  readElements(text.slice(code.length), shifted(emit, code.length));
}

/** A part of a script that holds others, from the outer to the inner. */
type Frame =
  | { readonly kind: 'code'; braces: number; readonly isMuted: boolean }
  | { readonly kind: 'template'; readonly run: TextRun; readonly isMuted: boolean }
  | { readonly kind: 'tag'; readonly name: string; readonly attributes: Map<string, string> }
  | { readonly kind: 'children'; readonly run: TextRun; readonly tag: string; readonly role: 'text' | 'value' };

class ScriptScanner {
  readonly #text: string;
  readonly #emit: Emit;
  readonly #hasElements: boolean;
  readonly #frames: Frame[] = [];
  readonly #nextLine: (from: number) => number;
  #at = 0;
  /** The last token: a word, a sign, or `v` for the end of a value. */
  #previous = '';
  /** The last word before an opening parenthesis or bracket. */
  #beforeParen = '';

  constructor(text: string, emit: Emit, hasElements: boolean) {
    this.#text = text;
    this.#nextLine = nextFinder(text, '\n');
    this.#emit = emit;
    this.#hasElements = hasElements;
  }

  read(frames: readonly Frame[]): void {
    this.#frames.push(...frames);
    while (this.#at < this.#text.length) {
      if (this.#frames.length > MAX_PLACES) throw new TooManyPlaces();
      const frame = this.#frames.at(-1);
      if (frame === undefined) break;
      if (frame.kind === 'code') this.#readCode(frame);
      else if (frame.kind === 'template') this.#readTemplate(frame);
      else if (frame.kind === 'tag') this.#readTag(frame);
      else this.#readChildren(frame);
    }
    for (const frame of this.#frames) if ('run' in frame) frame.run.end('text', this.#emit);
  }

  #readCode(frame: Extract<Frame, { kind: 'code' }>): void {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    if (code <= 0x20) {
      this.#at += 1;
      return;
    }
    WORD.lastIndex = this.#at;
    const word = WORD.exec(text);
    if (word !== null) {
      this.#previous = word[0];
      this.#at = WORD.lastIndex;
      return;
    }
    const sign = text[this.#at] ?? '';
    if (sign === '"' || sign === "'") this.#readString(frame.isMuted);
    else if (sign === '`') {
      this.#frames.push({ kind: 'template', run: new TextRun(), isMuted: frame.isMuted });
      this.#at += 1;
    } else if (sign === '/') this.#readSlash();
    else if (sign === '<' && this.#isElement()) this.#openTag();
    else {
      if (sign === '(' || sign === '[') this.#beforeParen = this.#previous;
      if (sign === '{') frame.braces += 1;
      if (sign === '}') {
        frame.braces -= 1;
        if (frame.braces < 0) {
          if (this.#frames.length > 1) this.#frames.pop();
          else frame.braces = 0;
        }
      }
      this.#previous = sign;
      this.#at += 1;
    }
  }

  #readString(isMuted: boolean): void {
    const text = this.#text;
    const found = this.#nextLine(this.#at);
    const lineEnd = found === -1 ? text.length : found;
    const isContinued = text[lineEnd - 1] === '\\' || text.startsWith('\\\r', lineEnd - 2);
    const { end, run } = readQuoted(text, this.#at, isContinued ? text.length : lineEnd);
    if (!isMuted) this.#emitString(run, end);
    this.#previous = VALUE;
    this.#at = Math.min(end, text.length);
  }

  #emitString(run: TextRun, end: number): void {
    const before = this.#previous;
    const isKey = (before === '{' || before === ',') && isBeforeColon(this.#text, end);
    // `{#each ["a"] as b}` of Svelte is a list, and no property.
    const isProperty = before === '[' && !isOperator(this.#beforeParen) && this.#beforeParen !== 'each';
    if (isKey || isProperty) {
      run.end('value', (_, value, offsets) => emitKey(this.#emit, value, offsets));
      return;
    }
    const isModule =
      before === 'from' || before === 'import' || (before === '(' && MODULE_CALLS.has(this.#beforeParen));
    run.end('value', (_, value, offsets) => {
      if (!isModule) emitString(this.#emit, value, offsets);
      else if (isAsset(value)) this.#emit('address', value, offsets);
    });
  }

  #readSlash(): void {
    const text = this.#text;
    const next = text[this.#at + 1];
    if (next === '*') this.#at = readBlockComment(text, this.#at, ['/*', '*/'], this.#emit);
    else if (next === '/') this.#at = readLineComments(text, this.#at, '//', this.#emit);
    else {
      const end = isOperator(this.#previous) ? endOfPattern(text, this.#at) : -1;
      this.#previous = end === -1 ? '/' : VALUE;
      this.#at = end === -1 ? this.#at + 1 : end;
    }
  }

  #isElement(): boolean {
    if (!this.#hasElements || !isOperator(this.#previous)) return false;
    const ahead = this.#text.slice(this.#at, this.#at + 200);
    return /^<(?:>|[a-zA-Z][\w.:-]*)/.test(ahead) && !/^<(?:[A-Z]\w*(?:,|\s+extends\s)|[A-Z]\w?>\()/.test(ahead);
  }

  #openTag(): void {
    NAME.lastIndex = this.#at + 1;
    const [name = ''] = NAME.exec(this.#text) ?? [];
    this.#frames.push({ kind: 'tag', name, attributes: new Map() });
    this.#at += 1 + name.length;
  }

  #readTemplate(frame: Extract<Frame, { kind: 'template' }>): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH || code === 0x60 || (code === 0x24 && text.charCodeAt(at + 1) === 0x7b)) break;
    }
    frame.run.copy(text, this.#at, at);
    const sign = text[at];
    if (sign === '\\') at = putEscape(frame.run, text, at);
    else if (sign === '$') {
      frame.run.put(HOLE, at);
      this.#frames.push({ kind: 'code', braces: 0, isMuted: frame.isMuted });
      this.#previous = '{';
      at += 1;
    } else if (sign === '`') {
      this.#frames.pop();
      this.#previous = VALUE;
      if (!frame.isMuted) frame.run.end('value', (_, value, offsets) => emitString(this.#emit, value, offsets));
    }
    this.#at = at + 1;
  }

  #readTag(frame: Extract<Frame, { kind: 'tag' }>): void {
    const text = this.#text;
    const sign = text[this.#at] ?? '';
    if (sign === '>') {
      this.#at += 1;
      this.#frames.pop();
      this.#enter(frame);
    } else if (sign === '/' && text[this.#at + 1] === '>') {
      this.#at += 2;
      this.#frames.pop();
      this.#leaveEmpty(frame.name);
    } else if (sign === '{') {
      this.#at += 1;
      this.#previous = '{';
      this.#frames.push({ kind: 'code', braces: 0, isMuted: false });
    } else if (sign === '/' && (text[this.#at + 1] === '*' || text[this.#at + 1] === '/')) this.#readSlash();
    else {
      ATTRIBUTE.lastIndex = this.#at;
      const [name = ''] = ATTRIBUTE.exec(text) ?? [];
      if (name === '') this.#at += 1;
      else this.#readAttribute(frame, name);
    }
  }

  #readAttribute(frame: Extract<Frame, { kind: 'tag' }>, name: string): void {
    const text = this.#text;
    this.#at += name.length;
    EQUALS.lastIndex = this.#at;
    const equals = EQUALS.exec(text);
    if (equals === null) return;
    this.#at += equals[0].length;
    const sign = text[this.#at] ?? '';
    const isComponent = /^[A-Z]/.test(frame.name);
    const isMuted = UNREAD_ATTRIBUTES.test(name);
    if (sign === '{') {
      this.#at += 1;
      this.#previous = '{';
      this.#frames.push({ kind: 'code', braces: 0, isMuted });
    } else if (sign === '"' || sign === "'") {
      const end = indexOrEnd(text, sign, this.#at + 1);
      const run = new TextRun();
      run.copyDecoded(text, this.#at + 1, end);
      frame.attributes.set(name, run.text);
      const role = attributeRole(name.toLowerCase(), run.text);
      if (role !== undefined) run.end(role, this.#emit);
      else if (isComponent && !isMuted) run.end('value', (_, value, offsets) => emitString(this.#emit, value, offsets));
      this.#at = end + 1;
    }
  }

  /** Enters the children of an element, whose opening tag has just ended. */
  #enter({ name, attributes }: Extract<Frame, { kind: 'tag' }>): void {
    if (/^(?:script|style)$/i.test(name)) this.#readRaw(name, attributes);
    else if (VOID_TAGS.test(name)) this.#leaveEmpty(name);
    else {
      const parent = this.#frames.at(-1);
      const isJoined = parent?.kind === 'children' && isInline(name);
      if (parent?.kind === 'children' && !isJoined) parent.run.end(parent.role, this.#emit);
      const run = isJoined ? parent.run : new TextRun();
      this.#frames.push({ kind: 'children', run, tag: name, role: isJoined ? parent.role : 'value' });
    }
  }

  /** Leaves an element without children: the words around it are two, and those around a line break as well. */
  #leaveEmpty(name: string): void {
    this.#previous = VALUE;
    const parent = this.#frames.at(-1);
    if (parent?.kind === 'children' && name !== 'wbr') parent.run.put(name === 'br' ? LINE_BREAK : HOLE, this.#at - 1);
  }

  #readRaw(name: string, attributes: ReadonlyMap<string, string>): void {
    const text = this.#text;
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = this.#at;
    const end = close.exec(text)?.index ?? text.length;
    const raw = text.slice(this.#at, end);
    const emit = shifted(this.#emit, this.#at);
    if (name.toLowerCase() === 'style') readCss(raw, emit);
    else if (/json/.test(attributes.get('type') ?? '')) readJson(raw, emit);
    else readScript(raw, emit);
    this.#at = indexOrEnd(text, '>', end) + 1;
  }

  #readChildren(frame: Extract<Frame, { kind: 'children' }>): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x3c || code === 0x7b) break;
    }
    frame.run.copyDecoded(text, this.#at, at);
    this.#at = at;
    if (text[at] === '{') this.#readHole(frame);
    else if (text.startsWith('<!--', at)) {
      const end = indexOrEnd(text, '-->', at);
      const run = new TextRun();
      run.copy(text, at + 4, end);
      run.end('text', this.#emit);
      this.#at = end + 3;
    } else if (text.startsWith('</', at)) this.#close(frame);
    else if (/[a-zA-Z>]/.test(text[at + 1] ?? '')) this.#openTag();
    else if (at < text.length) {
      frame.run.copy(text, at, at + 1);
      this.#at += 1;
    }
  }

  #readHole(frame: Extract<Frame, { kind: 'children' }>): void {
    const text = this.#text;
    STRING_HOLE.lastIndex = this.#at;
    const match = STRING_HOLE.exec(text);
    if (match !== null) {
      const from = this.#at + (match[1] ?? '').length;
      frame.run.copy(text, from, from + (match[3] ?? '').length);
      this.#at += match[0].length;
      return;
    }
    COMMENT_HOLE.lastIndex = this.#at;
    if (!COMMENT_HOLE.test(text)) frame.run.put(HOLE, this.#at);
    this.#frames.push({ kind: 'code', braces: 0, isMuted: false });
    this.#previous = '{';
    this.#at += 1;
  }

  #close(frame: Extract<Frame, { kind: 'children' }>): void {
    const end = indexOrEnd(this.#text, '>', this.#at);
    const tag = this.#text.slice(this.#at + 2, end).trim();
    this.#at = end + 1;
    // Templates of Svelte and Astro may leave tags open; the outermost frame of a template has none.
    if (frame.tag === '' && tag !== '') {
      if (!isInline(tag)) frame.run.end(frame.role, this.#emit);
      return;
    }
    this.#frames.pop();
    this.#previous = VALUE;
    const parent = this.#frames.at(-1);
    if (parent?.kind !== 'children' || parent.run !== frame.run) frame.run.end(frame.role, this.#emit);
  }
}

const WORD = /[\w$\u0080-\uffff]+/y;
const NAME = /[a-zA-Z][\w.:-]*/y;
const ATTRIBUTE = /[^\s=>/{}"'`]+/y;
const EQUALS = /\s*=\s*/y;
const STRING_HOLE = /(\{\s*(['"]))([^'"\\\n{}]*)\2\s*\}/y;
const COMMENT_HOLE = /\{\s*\/[*/]/y;
/** Stands for an expression, whose value nobody knows here. */
const HOLE = '\uFFFC';
/** Stands for a token that ends a value. */
const VALUE = 'v';

const MODULE_CALLS: ReadonlySet<string> = new Set(['require', 'import', 'resolve', 'mock', 'unmock', 'importActual']);
const KEYWORDS = /^(?:return|typeof|case|in|of|delete|void|throw|new|do|else|await|yield|default|instanceof|extends)$/;

/** Tells whether a value may follow a token. */
const isOperator = (token: string): boolean =>
  token === '' || KEYWORDS.test(token) || (token.length === 1 && /[^\w$)\]\u0080-\uffff]/.test(token));

const UNREAD_ATTRIBUTES =
  /^(?:class|className|id|key|ref|style|slot|type|variant|size|color|as|rel|target|role|lang|htmlFor|for|sx|css|tw|d|fill|stroke|data-test.*)$/;
const VOID_TAGS = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function isBeforeColon(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text[at] === ':';
}

const indexOrEnd = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};

/** Finds the end of a regular expression; -1 where none ends on its line. */
function endOfPattern(text: string, start: number): number {
  let isClass = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') return -1;
    if (sign === '\\') at += 1;
    else if (sign === '[') isClass = true;
    else if (sign === ']') isClass = false;
    else if (sign === '/' && !isClass) return at + 1;
  }
  return -1;
}
