import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
  parseAllDocuments,
  parseDocument,
} from 'yaml';
import type { Path, Range } from '../model/place.ts';
import { rangeAt, TextIndex } from './text-index.ts';

/** Something wrong with a text before its content can be looked at. */
export interface Problem {
  readonly rule: 'file/conflict' | 'file/encoding' | 'file/syntax' | 'file/empty' | 'file/documents';
  readonly range: Range;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
}

/** The outcome of reading one text as YAML 1.2. */
export interface Parsed {
  /** What the text says; undefined where there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

// As many aliases as a careful writer could want, and few enough that an alias bomb does not go off.
const MAX_ALIASES = 100;

/** Reads a text as one YAML 1.2 document. Never throws. */
export function parse(text: string): Parsed {
  const conflict = findConflict(text);
  if (conflict !== undefined) return { value: undefined, problems: [conflict] };
  try {
    return read(text);
  } catch (error) {
    return { value: undefined, problems: [problemOfThrown(error)] };
  }
}

function read(text: string): Parsed {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [fault] = document.errors;
  if (fault?.code === 'MULTIPLE_DOCS') return { value: undefined, problems: severalDocuments(text) };
  if (fault !== undefined) return { value: undefined, problems: syntaxProblems(text, document) };
  if (document.contents === null || isEmptyScalar(document.contents)) {
    return {
      value: undefined,
      problems: [
        {
          rule: 'file/empty',
          range: rangeAt(1, 1),
          message: 'there is nothing in this file',
          hint: 'write at least "name: …", or delete the file',
        },
      ],
    };
  }
  const value = document.toJS({ maxAliasCount: MAX_ALIASES });
  if (text.includes('*') && hasCycle(value)) throw new Error('an alias contains itself');
  return { value, problems: [] };
}

const isEmptyScalar = (node: Node): boolean => isScalar(node) && node.value === null && (node.source ?? '') === '';

/** Duplicate keys are each a mistake of their own; any other syntax error sets off more, so only the first is told. */
function syntaxProblems(text: string, document: Document.Parsed): readonly Problem[] {
  const index = new TextIndex(text);
  const [first] = document.errors;
  const repeated = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const told = first?.code === 'DUPLICATE_KEY' ? repeated : document.errors.slice(0, 1);
  return told.map((error) => {
    if (error.code === 'DUPLICATE_KEY') return duplicateKey(text, index, document, error.pos[0]);
    const isTab = error.code === 'TAB_AS_INDENT' || /\btabs?\b/i.test(error.message);
    return {
      rule: 'file/syntax',
      range: index.range(error.pos[0], error.pos[1]),
      message: isTab ? 'a tab where YAML allows only spaces' : sentence(error.message),
      hint: isTab ? 'indent with spaces' : 'mend the YAML here; what follows cannot be read until then',
    };
  });
}

function duplicateKey(text: string, index: TextIndex, document: Document.Parsed, offset: number): Problem {
  const siblings = siblingsOf(document.contents, offset);
  const own = siblings.find((key) => key.range?.[0] === offset);
  const name = isScalar(own) ? String(own.value) : '';
  const before = siblings.find((key) => isScalar(key) && isScalar(own) && key.value === own.value && key !== own);
  const end = own?.range?.[1] ?? Math.min(offset + 1, text.length);
  return {
    rule: 'file/syntax',
    range: index.range(offset, end),
    message: `the key "${name}" stands here a second time`,
    hint: 'keep one of the two',
    ...(before?.range && {
      related: [{ range: index.range(before.range[0], before.range[1]), message: `"${name}" first stands here` }],
    }),
  };
}

/** The keys of the mapping that holds a key at this offset. */
function siblingsOf(node: unknown, offset: number): readonly Node[] {
  if (!isCollection(node)) return [];
  const keys = isMap(node) ? node.items.map((pair) => pair.key).filter(isNode) : [];
  if (keys.some((key) => key.range?.[0] === offset)) return keys;
  for (const item of node.items) {
    const found = siblingsOf(isPair(item) ? item.value : item, offset);
    if (found.length > 0) return found;
  }
  return [];
}

function severalDocuments(text: string): readonly Problem[] {
  const index = new TextIndex(text);
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error' });
  const second = Array.isArray(documents) ? documents[1] : undefined;
  const start = second?.range[0] ?? 0;
  return [
    {
      rule: 'file/documents',
      range: index.range(start, start),
      message: 'a second YAML document begins here, and a customer is one',
      hint: 'move it to a file of its own, or delete the "---" between them',
    },
  ];
}

function problemOfThrown(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const message =
    error instanceof RangeError
      ? 'nested too deeply to be read'
      : /alias count/i.test(text)
        ? `aliases that unfold to more than ${MAX_ALIASES} copies of one another`
        : sentence(text);
  return { rule: 'file/syntax', range: rangeAt(1, 1), message, hint: 'write the values out instead' };
}

// In JavaScript "$" with the flag m stops before a carriage return too.
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm;

/** Merge markers, before YAML makes six unrelated errors of them. */
function findConflict(text: string): Problem | undefined {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return undefined;
  const index = new TextIndex(text);
  const [first, ...rest] = [...text.matchAll(MARKER)].map((match) => ({
    range: index.range(match.index, match.index + match[0].length),
    marker: match[0],
  }));
  if (first === undefined) return undefined;
  return {
    rule: 'file/conflict',
    range: first.range,
    message: 'an unresolved merge: git left its markers here',
    hint: 'choose what holds, delete the marker lines, then "git add" the file',
    related: rest.map(({ range, marker }) => ({ range, message: `the marker "${marker.slice(0, 7)}"` })),
  };
}

/** A library's message as ours read: lower case first, one line, no full stop. */
function sentence(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim().replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function hasCycle(value: unknown, open = new Set<unknown>(), done = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || done.has(value)) return false;
  if (open.has(value)) return true;
  open.add(value);
  const found = Object.values(value).some((inner) => hasCycle(inner, open, done));
  open.delete(value);
  done.add(value);
  return found;
}

/** Finds places in a text that parses; reads it once, at the first question. */
export class Locator {
  readonly #text: string;
  #parsed: { readonly document: Document.Parsed; readonly index: TextIndex } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The range of the key or value at this path; of the nearest enclosing one where the path does not exist. */
  locate(path: Path, part: 'key' | 'value' = 'value'): Range {
    this.#parsed ??= {
      document: parseDocument(this.#text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false }),
      index: new TextIndex(this.#text),
    };
    const { document, index } = this.#parsed;
    const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
    let node: unknown = document.contents;
    let pair: Pair | undefined;
    for (const step of path) {
      const inner = resolve(node);
      if (isMap(inner)) {
        const found = inner.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (found === undefined) return this.#rangeOf(node, pair, index);
        pair = found;
        node = found.value;
      } else if (isCollection(inner) && typeof step === 'number' && step < inner.items.length) {
        pair = undefined;
        node = inner.items[step];
      } else {
        return this.#rangeOf(node, pair, index);
      }
    }
    const key = part === 'key' && isNode(pair?.key) ? pair.key : undefined;
    return this.#rangeOf(key ?? node, pair, index);
  }

  /** A collection or a text of several lines is shown by its first line; a value that is not there by its key. */
  #rangeOf(node: unknown, pair: Pair | undefined, index: TextIndex): Range {
    const isNothing = !isNode(node) || !node.range || node.range[0] === node.range[1];
    const shown = isNothing && isNode(pair?.key) ? pair.key : node;
    if (!isNode(shown) || !shown.range) return rangeAt(1, 1);
    return index.firstLine(shown.range[0], shown.range[1]);
  }
}
