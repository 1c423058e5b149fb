import { Lexer } from 'yaml';
import { checkReferences } from '../library/references.ts';
import { validate } from '../library/validate.ts';
import type { CustomerFile } from '../model/customer.ts';
import { isMapping } from '../values/equality.ts';
import { compose } from '../yaml/compose.ts';
import { parse } from '../yaml/parse.ts';
import { idOf } from './align.ts';
import { mergeParts } from './merge-parts.ts';
import { mergeValues } from './merge-values.ts';
import { type MergePart, partsOf } from './parts.ts';
import { type Clash, isConflict, isDoubt, resolved, withMarkers } from './pieces.ts';
import { isSameValue } from './same-value.ts';

/** A merged text, or the reason to leave the merge to git. */
export type Merge =
  | {
      readonly text: string;
      /** Facts that both sides changed differently; the text has git's markers there. */
      readonly conflicts: readonly Clash[];
      /** The number of changes of theirs in the text: values, items added or removed, and lists put in another order. */
      readonly brought: number;
    }
  | { readonly refused: string };

/**
 * Merges two versions of a customer file: mappings by key, lists by the identity of their items. Every byte of ours that
 * theirs did not change is kept, and additions of theirs keep their text. The result is parsed again, and refused if its
 * value differs from the merged values or a comment is lost. An empty base means that both sides added the file. Never
 * throws.
 */
export function merge(base: string, ours: string, theirs: string): Merge {
  const texts = [base, ours, theirs].map(plainText);
  const [old = '', mine = '', yours = ''] = texts;
  if (mine === yours || yours === old) return { text: ours, conflicts: [], brought: 0 };
  const format = formatLike(ours);
  if (format === undefined) return { refused: 'ours has line ends of both kinds' };

  const [baseFile, ourFile, theirFile] = texts.map(readFile);
  if (!baseFile || !ourFile || !theirFile) return { refused: 'one of the three is no mapping that can be read' };
  if ([baseFile, ourFile, theirFile].some(({ value }) => hasRepeatedId(value)))
    return { refused: 'an id stands twice' };

  const pieces = mergeParts(baseFile.part, ourFile.part, theirFile.part) ?? [{ doubt: 'the sides are written oddly' }];
  const doubt = pieces.find(isDoubt);
  if (doubt !== undefined) return { refused: doubt.doubt };
  const expected = mergeValues(baseFile.value, ourFile.value, theirFile.value);
  const conflicts = pieces.filter(isConflict).map(({ at, did }) => ({ at, did }));
  const isClean = conflicts.length === 0;
  const text = format(withMarkers(pieces), isClean);
  const fault = isClean
    ? faultIn(text.replace(BOM, ''), expected.ours, texts)
    : SIDES.map((side) => faultIn(resolved(pieces, side), expected[side], texts)).find((why) => why !== undefined);
  if (fault !== undefined) return { refused: fault };
  if (isClean && isValid(ourFile.value) && isValid(theirFile.value) && !isValid(expected.ours)) {
    return { refused: 'each side is sound, and what they make together is not' };
  }
  return { text, conflicts, brought: expected.brought };
}

const SIDES = ['ours', 'theirs'] as const;

const BOM = '\uFEFF';

/** Gives a text the byte order mark, line ends and last line break of another; undefined if its line ends are mixed. */
function formatLike(text: string): ((plain: string, mayStayOpen: boolean) => string) | undefined {
  const isCrlf = text.includes('\r\n');
  if (isCrlf && /(?<!\r)\n/.test(text)) return undefined;
  const isOpen = text !== '' && !text.endsWith('\n');
  return (plain, mayStayOpen) => {
    const ended = isOpen && mayStayOpen ? plain.replace(/\n$/, '') : plain;
    return `${text.startsWith(BOM) ? BOM : ''}${isCrlf ? ended.replaceAll('\n', '\r\n') : ended}`;
  };
}

/** Normalizes a text: line feeds, a last line break, no byte order mark. */
const plainText = (text: string): string =>
  text
    .replace(BOM, '')
    .replaceAll('\r\n', '\n')
    .replace(/[^\n]$/, '$&\n');

interface ParsedSide {
  readonly part: MergePart;
  readonly value: unknown;
}

/** Reads a text as parts; undefined if it cannot be read or is no mapping. */
function readFile(text: string): ParsedSide | undefined {
  if (text.trim() === '') return { part: { kind: 'leaf', text, value: {} }, value: {} };
  const { value } = parse(text);
  return isMapping(value) ? { part: partsOf(text, compose(text).document, value), value } : undefined;
}

/** Tells if some list has two items with the same id, which could not be told apart. */
function hasRepeatedId(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const ids = Array.isArray(value) ? value.flatMap((item) => idOf(item) ?? []) : [];
  return new Set(ids).size < ids.length || Object.values(value).some(hasRepeatedId);
}

/** Compares a merged text with the expected value and comments; gives the reason if it differs. */
function faultIn(text: string, expected: unknown, texts: readonly string[]): string | undefined {
  const { value } = parse(text);
  if (value === undefined || !isSameValue(value, expected)) return 'the merged text says something else than is meant';
  const isKept = keepsComments(countComments(text), texts.map(countComments));
  return isKept ? undefined : 'a comment would be lost, or stand there twice';
}

type CommentCounts = ReadonlyMap<string, number>;

/** Counts each comment of a text. */
function countComments(text: string): CommentCounts {
  const counts = new Map<string, number>();
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#')) counts.set(lexeme.trimEnd(), (counts.get(lexeme.trimEnd()) ?? 0) + 1);
  }
  return counts;
}

/** Tells if each comment that all three have is kept, and none is more frequent than the sides explain. */
function keepsComments(merged: CommentCounts, texts: readonly CommentCounts[]): boolean {
  const comments = new Set([merged, ...texts].flatMap((counts) => [...counts.keys()]));
  return [...comments].every((comment) => {
    const [old = 0, mine = 0, yours = 0] = texts.map((counts) => counts.get(comment) ?? 0);
    const count = merged.get(comment) ?? 0;
    return count >= Math.min(old, mine, yours) && count <= Math.max(mine, yours, mine + yours - old);
  });
}

/** Tells if a file fits the schema and its references resolve. */
const isValid = (value: unknown): boolean =>
  validate('customer', value, '').length === 0 && checkReferences(value as CustomerFile, '').length === 0;
