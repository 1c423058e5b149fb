/** The object, list, table or call that holds a field. */
export interface Container {
  /** The words of its name in small letters: `customer logos` of `customerLogos: [{`, `kind create` of `Kind.create!(`. */
  readonly words: readonly string[];
  /** True where it is a list. */
  readonly isList: boolean;
}

/** A value in a container, and its file. */
interface ContainedValue {
  readonly file: string;
  readonly value: string;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Finds the containers with a name around a place, the nearest first, by brackets or else by the indent or head of lines. */
export function containersOf(source: string, start: number, { file, value }: ContainedValue): readonly Container[] {
  const own = lettersOf(value);
  const byBracket = bracketed(source, start, own);
  if (/\.ya?ml$/i.test(file)) return [...byBracket, ...indented(source, start, own)];
  if (byBracket.length > 0 || !/\.toml$/i.test(file)) return byBracket;
  const [, list, name] = /^[\s\S]*(?:^|\n)[ \t]*\[(\[?)([^[\]\n]+)\]/.exec(near(source, start)) ?? [];
  return name === undefined ? [] : [{ words: wordsOf(name), isList: list !== '' }];
}

/** The most letters from a field to the begin of its container. */
const MAX_FAR = 4000;
const near = (source: string, start: number): string => source.slice(Math.max(0, start - MAX_FAR), start);

function bracketed(source: string, start: number, own: string): readonly Container[] {
  const found: Container[] = [];
  let depth = 0;
  let isList = false;
  for (let at = start - 1; at >= Math.max(0, start - MAX_FAR); at -= 1) {
    const sign = source[at] ?? '';
    if (/[)\]}]/.test(sign)) depth += 1;
    if (!/[([{]/.test(sign)) continue;
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    isList ||= sign === '[';
    const before = source.slice(Math.max(0, at - MAX_NAME), at);
    const name = (sign === '(' ? CALLED : KEYED).exec(before)?.[1];
    if (name !== undefined && !isWrapper(name, own)) found.push({ words: wordsOf(name), isList });
  }
  return found;
}
const MAX_NAME = 120;
const CALLED = /([\p{L}_$][\w.$:!?]*)$/u;
// `tabs: [`, `"tabs": {`, `const tabs: Tab[] = [`, `tabs={[`
const KEYED = /([\p{L}_$][\w.$-]*)["']?(?:[ \t]*:[^=,'"\n]{1,60}=|\s*(?::|=>?))\s*\{?$/u;

/** True for a level that says nothing of what it holds: a language, the fields of a record, or the slug of the value. */
const isWrapper = (name: string, own: string): boolean =>
  lettersOf(name) === own || /^(?:[a-z]{2}(?:[-_][A-Z]{2})?|fields|attributes|data|node)$/.test(name);

function indented(source: string, start: number, own: string): readonly Container[] {
  const found: Container[] = [];
  const lines = near(source, start).split('\n');
  let [, blank = '', dash = ''] = ITEM.exec(lines.at(-1) ?? '') ?? [];
  let isList = dash !== '';
  for (const line of lines.slice(0, -1).toReversed()) {
    const [, indent = '', mark = '', name] = ITEM.exec(line) ?? [];
    const isOver = indent.length < blank.length || (dash !== '' && mark === '' && indent.length === blank.length);
    if (!isOver || /^\s*(?:#|$)/.test(line)) continue;
    [blank, dash] = [indent, mark];
    isList ||= mark !== '';
    if (mark === '' && name !== undefined && !isWrapper(name, own)) found.push({ words: wordsOf(name), isList });
  }
  return found;
}
const ITEM = /^([ \t]*)(-[ \t]+)?(?:["']?([^\s"':]+)["']?:[ \t]*$)?/;

/** The words of a name of code in small letters. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
