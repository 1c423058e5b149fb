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
import { partsOf, type TextPart } from './parts.ts';
import { type Clash, isConflict, isDoubt, settled, withMarkers } from './pieces.ts';
import { isSameValue } from './same-value.ts';

/** A merged text, or why this is better left to git. */
export type Merge =
  | {
      readonly text: string;
      /** What both sides changed, each in its own way; the text has git's markers there. */
      readonly conflicts: readonly Clash[];
      /** How many facts that theirs changed are in the text: values, and items that were added or removed. */
      readonly brought: number;
    }
  | { readonly refused: string };

/**
 * Merges what ours and theirs made of a customer file: keys by key, items of lists by what they are known by. Every byte
 * of ours stays that theirs did not change, and what theirs added comes as it is written there. The result is read
 * again: where it says anything but what the values say, or loses a comment, it is refused. An empty base means that
 * both sides added the file. Never throws.
 */
export function merge(base: string, ours: string, theirs: string): Merge {
  const texts = [base, ours, theirs].map(plainText);
  const [old = '', mine = '', yours = ''] = texts;
  if (mine === yours || yours === old) return { text: ours, conflicts: [], brought: 0 };
  const style = styleOf(ours);
  if (style === undefined) return { refused: 'ours has line ends of both kinds' };

  const [baseFile, ourFile, theirFile] = texts.map(readFile);
  if (!baseFile || !ourFile || !theirFile) return { refused: 'one of the three is no mapping that can be read' };
  if ([baseFile, ourFile, theirFile].some(({ value }) => hasTwins(value))) return { refused: 'an id stands twice' };

  const pieces = mergeParts(baseFile.part, ourFile.part, theirFile.part) ?? [{ doubt: 'the sides are written oddly' }];
  const doubt = pieces.find(isDoubt);
  if (doubt !== undefined) return { refused: doubt.doubt };
  const meant = mergeValues(baseFile.value, ourFile.value, theirFile.value);
  const conflicts = pieces.filter(isConflict).map(({ at, did }) => ({ at, did }));
  const isClean = conflicts.length === 0;
  const text = style(withMarkers(pieces), isClean);
  const fault = isClean
    ? faultIn(text.replace(BOM, ''), meant.ours, texts)
    : SIDES.map((side) => faultIn(settled(pieces, side), meant[side], texts)).find((why) => why !== undefined);
  if (fault !== undefined) return { refused: fault };
  if (isClean && isValid(ourFile.value) && isValid(theirFile.value) && !isValid(meant.ours)) {
    return { refused: 'each side is sound, and what they make together is not' };
  }
  return { text, conflicts, brought: meant.brought };
}

const SIDES = ['ours', 'theirs'] as const;

const BOM = '\uFEFF';

/** Gives a text the byte order mark, the line ends and the last line break of another. Undefined where its line ends are mixed. */
function styleOf(text: string): ((plain: string, mayStayOpen: boolean) => string) | undefined {
  const isCrlf = text.includes('\r\n');
  if (isCrlf && /(?<!\r)\n/.test(text)) return undefined;
  const isOpen = text !== '' && !text.endsWith('\n');
  return (plain, mayStayOpen) => {
    const ended = isOpen && mayStayOpen ? plain.replace(/\n$/, '') : plain;
    return `${text.startsWith(BOM) ? BOM : ''}${isCrlf ? ended.replaceAll('\n', '\r\n') : ended}`;
  };
}

/** Full lines that end with a line feed, without a byte order mark. */
const plainText = (text: string): string =>
  text
    .replace(BOM, '')
    .replaceAll('\r\n', '\n')
    .replace(/[^\n]$/, '$&\n');

interface ParsedSide {
  readonly part: TextPart;
  readonly value: unknown;
}

/** A text in parts; undefined where it cannot be read, or is no mapping. */
function readFile(text: string): ParsedSide | undefined {
  if (text.trim() === '') return { part: { kind: 'leaf', text, value: {} }, value: {} };
  const { value } = parse(text);
  return isMapping(value) ? { part: partsOf(text, compose(text).document, value), value } : undefined;
}

/** Whether a list somewhere has two items of the same id, which are then one or the other. */
function hasTwins(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const ids = Array.isArray(value) ? value.flatMap((item) => idOf(item) ?? []) : [];
  return new Set(ids).size < ids.length || Object.values(value).some(hasTwins);
}

/** Why a merged text is not what it should be. */
function faultIn(text: string, meant: unknown, texts: readonly string[]): string | undefined {
  const { value } = parse(text);
  if (value === undefined || !isSameValue(value, meant)) return 'the merged text says something else than is meant';
  const isKept = keepsComments(countComments(text), texts.map(countComments));
  return isKept ? undefined : 'a comment would be lost, or stand there twice';
}

type CommentCounts = ReadonlyMap<string, number>;

/** How often each comment stands in a text. */
function countComments(text: string): CommentCounts {
  const counts = new Map<string, number>();
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#')) counts.set(lexeme.trimEnd(), (counts.get(lexeme.trimEnd()) ?? 0) + 1);
  }
  return counts;
}

/** Whether each comment that all three have is there, and none more often than the sides account for. */
function keepsComments(merged: CommentCounts, texts: readonly CommentCounts[]): boolean {
  const comments = new Set([merged, ...texts].flatMap((counts) => [...counts.keys()]));
  return [...comments].every((comment) => {
    const [old = 0, mine = 0, yours = 0] = texts.map((counts) => counts.get(comment) ?? 0);
    const count = merged.get(comment) ?? 0;
    return count >= Math.min(old, mine, yours) && count <= Math.max(mine, yours, mine + yours - old);
  });
}

/** Whether nothing about a file keeps it from being trusted. */
const isValid = (value: unknown): boolean =>
  validate('customer', value, '').length === 0 && checkReferences(value as CustomerFile, '').length === 0;
