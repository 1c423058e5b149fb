import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Source } from '../model/source.ts';
import { isMapping } from '../text/value-text.ts';
import { decode } from '../yaml/decode.ts';
import { idOf } from './customer-id.ts';

/**
 * Makes the customer of a file with errors to which other files are linked: by its id, and by each name, domain and
 * person that its text may mean. The file may have said no, and loading kept only its valid part, if anything.
 */
export function doubtfulCustomer(source: Source, value: unknown, valid: Partial<CustomerFile> = {}): Customer {
  const { file } = source;
  const id = idOf(file);
  const { name = id, aliases = [], domains = [], advocates = [] } = valid;
  const bytes = 'bytes' in source ? source.bytes : source.begin;
  const found = bytes === undefined ? [] : textsOf(bytes).flatMap(entriesIn);
  const under = (...keys: readonly string[]): readonly string[] =>
    [...new Set(found.flatMap(({ key, values }) => (keys.includes(key) ? values : [])))].slice(0, MAX_VALUES);
  const lost = lostTexts(value, valid);
  const people = [...under('person'), ...lostTexts(listIn(value, 'advocates'), advocates, 2)];
  const data = {
    ...valid,
    name,
    aliases: [...aliases, ...(name === id ? [id] : []), ...under('name', 'aliases', 'also'), ...lost],
    domains: [...domains, ...under('domains'), ...lost],
    advocates: [...advocates, ...people.map((person) => ({ id: person, person }))],
  };
  return { id, file, broken: true, data };
}

/** Lists the texts of the entries of a value that are not in its valid part. A text in a deeper place is not compared. */
function lostTexts(value: unknown, valid: unknown, depth = 1): readonly string[] {
  const kept = new Map(entriesOf(valid));
  return entriesOf(value)
    .flatMap(([step, inner]) => {
      if (!kept.has(step)) return textsIn(inner);
      return depth === 1 ? [] : lostTexts(inner, kept.get(step), depth - 1);
    })
    .slice(0, MAX_VALUES);
}

const listIn = (value: unknown, key: string): unknown => (isMapping(value) ? value[key] : undefined);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : entriesOf(value).flatMap(([, inner]) => textsIn(inner));

/** Bounds the names of a file, since each is compared with those of all others. The schema allows half as many. */
const MAX_VALUES = 1000;
/** Bounds the text that is looked at for the values of a key. */
const MAX_VALUES_LENGTH = 2000;

/** Bounds the lines of one value. */
const MAX_LINES = 8;

/** Decodes bytes by each encoding that they may be in. */
function textsOf(bytes: Uint8Array): readonly string[] {
  const decoded = decode(bytes);
  const others = 'problem' in decoded ? ['windows-1252', 'utf-16le', 'utf-16be'] : [];
  return [decoded.text, ...others.map((encoding) => new TextDecoder(encoding).decode(bytes))].map(withoutEscapes);
}

/** A text with plain line ends, and with the letters and line breaks that quotes escape. */
const withoutEscapes = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/\\\n\s*/g, '')
    .replace(ESCAPE, (_, long, short, byte, sign) =>
      sign === undefined ? letterOf(Number.parseInt(long ?? short ?? byte, 16)) : BLANK.test(sign) ? ' ' : sign,
    );

const ESCAPE = /\\(?:U([\dA-Fa-f]{8})|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([tnvfreNLP_ /"\\]))/g;
const BLANK = /[tnvfreNLP_]/;
const letterOf = (code: number): string => (code > 0x10ffff ? '' : String.fromCodePoint(code));

/** A key that tells which company a file is about, or whom it lists; or an anchor, which such a key may stand for. */
const TELLING_KEY = /(?<![\p{L}\p{N}_-])(name|aliases|domains|also|person)["']?\s*:|(?<=[\s:-])&[^\s,[\]{}]+/gu;
const NEXT_KEY = /(?:\n[ \t]*(?:-[ \t]*)*|[,{]\s*)["']?[\w-]+["']?\s*:(?:\s|$)/;

interface Entry {
  readonly key: string;
  readonly values: readonly string[];
}

/** Finds the values of such keys wherever they stand in a text. */
function entriesIn(text: string): readonly Entry[] {
  const keys = [...text.matchAll(TELLING_KEY)];
  // The name counts before all that a long list may hold.
  const isName = ([, key]: RegExpExecArray): boolean => key === 'name';
  const sorted = [...keys.filter(isName), ...keys.filter((one) => !isName(one))].slice(0, MAX_VALUES);
  return sorted.map(({ 0: match, 1: key = 'name', index }) => {
    const start = index + match.length;
    const [rest = ''] = text.slice(start, start + MAX_VALUES_LENGTH).split(NEXT_KEY, 1);
    const lines = rest.split('\n');
    const begins = lines.slice(0, MAX_LINES).map((_, last) => lines.slice(0, last + 1).join(' '));
    const values = [...begins, ...lines, ...rest.split(/[\n,]/)].map(bareValue);
    return { key, values: values.filter((value) => value !== '') };
  });
}

/** A value on one line, without quotes, comments and the signs of YAML around it. */
const bareValue = (text: string): string =>
  text
    .replace(/(?:^|\s)#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:[&!][^\s,[\]{}]*\s+)+/, '')
    .replace(/^[\s\-"'[\]{}>|,]+|(?<![\s"'[\]{},])[\s"'[\]{},]+$/g, '');
