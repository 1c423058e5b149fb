import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { PassageRole } from '../passage.ts';
import { readCss } from './code.ts';
import { readJson } from './json.ts';
import { readScript } from './script.ts';
import { isAddress, MARKUP } from './strings.ts';
import { readTags } from './template.ts';
import { type Emit, LINE_BREAK, remapped, shifted, TextRun } from './text-run.ts';

/** Finds the passages of an HTML page. */
export function readHtml(text: string, emit: Emit): void {
  readTags(text, emit);
  tokenize(text, 'text', emit, false);
}

/** Finds the passages of an XML file, such as SVG or a feed. */
export const readXml = (text: string, emit: Emit): void => tokenize(text, 'text', emit, true);

/** Finds the passages of a string with markup. */
export const readFragment = (text: string, role: PassageRole, emit: Emit): void => tokenize(text, role, emit, false);

function tokenize(text: string, role: PassageRole, emit: Emit, xmlMode: boolean): void {
  const pages = new MarkupPassages(text, role, xmlMode ? withFragments(emit) : emit);
  const tokenizer = new Tokenizer({ xmlMode, decodeEntities: false }, pages);
  tokenizer.write(text);
  tokenizer.end();
  pages.end();
}

/** Reads the HTML that a feed or an export holds as text, escaped or as CDATA. */
const withFragments =
  (emit: Emit): Emit =>
  (role, text, offsets) =>
    MARKUP.test(text) ? readFragment(text, role, remapped(emit, offsets)) : emit(role, text, offsets);

class MarkupPassages implements TokenizerCallbacks {
  readonly #source: string;
  readonly #emit: Emit;
  readonly #run = new TextRun();
  /** The lines of a block that is a value: each may be a name alone, and a name may go over two. */
  readonly #lines = new TextRun();
  #hasBreak = false;
  readonly #role: PassageRole;
  #blockRole: PassageRole;
  #tag = '';
  #isComponent = false;
  #attribute = '';
  #attributes = new Map<string, string>();
  #value = new TextRun();
  #valueStart = -1;
  #rawFrom = -1;
  #link: TextRun | undefined;

  constructor(source: string, role: PassageRole, emit: Emit) {
    this.#source = source;
    this.#role = role;
    this.#blockRole = role;
    this.#emit = emit;
  }

  ontext(start: number, end: number): void {
    if (RAW_TAGS.has(this.#tag)) {
      if (this.#rawFrom === -1) this.#rawFrom = start;
      return;
    }
    this.#run.copyDecoded(this.#source, start, end);
    if (this.#blockRole === 'value') this.#lines.copyDecoded(this.#source, start, end);
    this.#link?.copyDecoded(this.#source, start, end);
  }

  ontextentity(): void {}
  onattribentity(): void {}

  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase();
    this.#isComponent = /^[A-Z]|-/.test(this.#source.slice(start, end));
    this.#attributes.clear();
    if (this.#tag === 'br') this.#breakLine(start);
    else if (this.#tag === 'img') this.#put('\uFFFC', start);
    else if (isBlock(this.#tag)) this.#endBlock();
    if (VALUE_TAGS.has(this.#tag)) this.#blockRole = 'value';
    if (this.#tag === 'a') this.#link = new TextRun();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end).toLowerCase();
    this.#valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart === -1) this.#valueStart = start;
    this.#value.copyDecoded(this.#source, start, end);
  }

  onattribend(quote: QuoteType): void {
    if (quote === QuoteType.NoValue) return;
    const name = this.#attribute;
    const value = this.#value.text;
    this.#attributes.set(name, value);
    if (CODE_ATTRIBUTE.test(name)) readScript(value, shifted(this.#emit, this.#valueStart));
    else if (name === 'style') readCss(value, shifted(this.#emit, this.#valueStart));
    else {
      const role = attributeRole(name, value) ?? (this.#isComponent && !CODE_PROPERTY.test(name) ? 'value' : undefined);
      if (role !== undefined) this.#value.end(role, this.#emit);
    }
    this.#value = new TextRun();
  }

  onopentagend(): void {
    this.#rawFrom = -1;
  }

  onselfclosingtag(): void {
    if (RAW_TAGS.has(this.#tag)) this.#tag = '';
    if (this.#tag === 'a') this.#link = undefined;
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#source.slice(start, end).toLowerCase();
    if (RAW_TAGS.has(tag)) this.#endRaw(tag, this.#source.lastIndexOf('<', start));
    if (tag === 'a') {
      this.#link?.end('value', this.#emit);
      this.#link = undefined;
    }
    if (isBlock(tag) && tag !== 'br') this.#endBlock();
    this.#tag = '';
  }

  oncomment(start: number, _end: number, endOffset: number): void {
    const run = new TextRun();
    run.copy(this.#source, start, _end - endOffset);
    run.end('text', this.#emit);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#run.copy(this.#source, start, end - endOffset);
    if (this.#blockRole === 'value') this.#lines.copy(this.#source, start, end - endOffset);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** Ends the last block. */
  end(): void {
    if (RAW_TAGS.has(this.#tag)) this.#endRaw(this.#tag, this.#source.length);
    this.#link?.end('value', this.#emit);
    this.#endBlock();
  }

  #put(text: string, at: number): void {
    this.#run.put(text, at);
    if (this.#blockRole === 'value') this.#lines.put(text, at);
    this.#link?.put(text, at);
  }

  #breakLine(at: number): void {
    if (this.#blockRole === 'value') {
      this.#run.end('value', this.#emit);
      this.#hasBreak = true;
    }
    this.#put(LINE_BREAK, at);
  }

  #endBlock(): void {
    this.#run.end(this.#blockRole, this.#emit);
    this.#lines.end('text', this.#hasBreak ? this.#emit : ignore);
    this.#hasBreak = false;
    this.#blockRole = this.#role;
  }

  #endRaw(tag: string, end: number): void {
    if (this.#rawFrom === -1 || end <= this.#rawFrom) return;
    const raw = this.#source.slice(this.#rawFrom, end);
    const emit = shifted(this.#emit, this.#rawFrom);
    const type = this.#attributes.get('type') ?? '';
    this.#rawFrom = -1;
    if (tag === 'style') readCss(raw, emit);
    else if (/json/.test(type)) readJson(raw, emit);
    else if (/html|template/.test(type)) readHtml(raw, emit);
    else readScript(raw, emit);
  }
}

const ignore: Emit = () => {};

const RAW_TAGS: ReadonlySet<string> = new Set(['script', 'style']);

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|nobr|q|ruby|rb|rt|s|samp|small|span|strike|strong|sub|sup|svg:tspan|time|tspan|tt|u|var|wbr)$/;
/** Tells whether the text of an element is read in one with what stands around it. */
export const isInline = (tag: string): boolean => INLINE.test(tag.toLowerCase()) || INLINE_COMPONENT.test(tag);
const INLINE_COMPONENT =
  /^[A-Z]\w*(?:Link|Text|Span|Bold|Highlight)$|^(?:Link|NextLink|Trans|Text|Strong|Em|Bold|Highlight|Anchor)$/;
const isBlock = (tag: string): boolean => !INLINE.test(tag);

const VALUE_TAGS: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 td th li dt title desc option button label figcaption caption summary legend name author'.split(
    ' ',
  ),
);

const CODE_ATTRIBUTE = /^(?:[:@#]|v-|on[a-z]|x-)/;
/** Properties of a component that hold no text. */
const CODE_PROPERTY =
  /^(?:class(?:name)?|style|id|key|ref|is|slot|type|kind|variant|colou?r|size|icon|width|height|align|layout|theme|lang|language|role|target|rel|mode|position|shape|easing|as|to|for|part|data|v-.*)$/;
const ADDRESS_ATTRIBUTE =
  /^(?:href|src|srcset|action|formaction|poster|cite|background|longdesc|xlink:href|imagesrcset|data-(?:src|href|srcset|url))$/;
const TEXT_ATTRIBUTE =
  /^(?:alt|title|content|placeholder|label|value|summary|caption|name|aria-(?:label|description|roledescription|placeholder|valuetext)|data-.*)$/;

/** Gives the role of an attribute's value; undefined for one that nobody reads. */
export function attributeRole(name: string, value: string): PassageRole | undefined {
  if (ADDRESS_ATTRIBUTE.test(name)) return name === 'cite' && /\s/.test(value) ? 'value' : 'address';
  if (TEXT_ATTRIBUTE.test(name)) return isAddress(value) ? 'address' : 'value';
  return isAddress(value) ? 'address' : undefined;
}
