import { isMapping } from '../values/equality.ts';
import { type AlignedItem, align, choose, isAmbiguous, type Keyed } from './align.ts';
import { describeClash, nameOf } from './describe-clash.ts';
import { type Block, entriesOf, type Flow, type PartEntry, type TextPart, wholeText } from './parts.ts';
import { isConflict, isDoubt, type MergeConflict, type Pieces, type Sides, settled } from './pieces.ts';
import { mergeTrivia, shifted, shiftedLines } from './trivia.ts';

/** What is being merged: where it stands, in words, and by how much further in ours stands than theirs. */
interface MergeContext {
  readonly at: readonly string[];
  readonly by: number;
}

/** Ours with what theirs changed since the base. No base is an empty one. Undefined where the two are not written alike. */
export function mergeParts(
  base: TextPart | undefined,
  ours: TextPart,
  theirs: TextPart,
  spot: MergeContext = { at: [], by: 0 },
): Pieces | undefined {
  if (ours.kind === 'leaf' || theirs.kind === 'leaf' || ours.isList !== theirs.isList) return undefined;
  if (ours.kind === 'block') return theirs.kind === 'block' ? mergeBlocks(base, ours, theirs, spot.at) : undefined;
  return theirs.kind === 'flow' ? mergeFlows(base, ours, theirs, spot) : undefined;
}

const UNSURE = 'both sides may have renamed the same item';

/** An entry of the merged collection. A conflict is about all of its lines. */
type MergedEntry = { readonly lead: Pieces; readonly rest: Pieces } | { readonly conflict: MergeConflict };

function mergeBlocks(base: TextPart | undefined, ours: Block, theirs: Block, at: readonly string[]): Pieces {
  const spot = { at, by: ours.column - theirs.column };
  const indent = ' '.repeat(ours.column);
  const before = base?.kind === 'block' ? base : undefined;
  const rows = align(at.at(-1) ?? '', entriesOf(base, ours.isList), ours.entries, theirs.entries);
  if (isAmbiguous(rows)) return [{ doubt: UNSURE }];
  const items = rows.flatMap((row) => mergeItem(row, indent, spot));
  const open = [
    ...mergeTrivia(before?.open, ours.open, theirs.open),
    ...mergeTrivia(before?.top, ours.top, shiftedLines(theirs.top, spot.by), true),
  ];
  const close = mergeTrivia(before?.close, ours.close, shiftedLines(theirs.close, spot.by), true);
  if (items.length === 0) return [ours.isList ? ' []' : ' {}', ...open, ...close];
  // Behind a dash the first entry stands on its line, and has no room above it.
  const isInline = /[^\n]$/.test(settled(open, 'ours'));
  const entries = items.flatMap((item, nth): Pieces => {
    if (!isInline || nth > 0) return 'conflict' in item ? [item.conflict] : [...item.lead, indent, ...item.rest];
    const isBare = 'lead' in item && settled(item.lead, 'ours').trim() === '';
    return isBare ? item.rest : [{ doubt: 'the first key of an item is gone, or has a comment above it' }];
  });
  return [...open, ...entries, ...close];
}

function mergeItem(row: AlignedItem<PartEntry>, indent: string, spot: MergeContext): readonly MergedEntry[] {
  const { base, ours, theirs, resolution: fate } = row;
  const { by } = spot;
  const linesOf = (entry: PartEntry | undefined, more: number) =>
    entry === undefined ? '' : `${shiftedLines(entry.lead, more)}${indent}${shifted(wholeText(entry), more)}`;
  if (fate === 'clash') {
    return [
      { conflict: { ...describeClash(row, spot.at), text: { ours: linesOf(ours, 0), theirs: linesOf(theirs, by) } } },
    ];
  }
  if (ours !== undefined && theirs !== undefined) {
    const lead = mergeTrivia(base?.lead, ours.lead, shiftedLines(theirs.lead, by), true);
    return [{ lead, rest: mergeEntry(row, ours, theirs, spot) }];
  }
  if (fate === 'ours' && ours) return [{ lead: [ours.lead], rest: [wholeText(ours)] }];
  if (fate === 'theirs' && theirs) {
    return [{ lead: [shiftedLines(theirs.lead, by)], rest: [shifted(wholeText(theirs), by)] }];
  }
  return [];
}

/** An entry that both sides have, from its head to the end of its last line. */
function mergeEntry(row: AlignedItem<PartEntry>, ours: PartEntry, theirs: PartEntry, spot: MergeContext): Pieces {
  const { base } = row;
  const { at, by } = spot;
  const [old, mine, yours] = [base && wholeText(base), wholeText(ours), wholeText(theirs)];
  if (mine === yours || yours === old) return [mine];
  if (mine === old) return [shifted(yours, by)];
  const body = mergeParts(base?.body, ours.body, theirs.body, { at: [...at, nameOf(ours)], by });
  const withTail = (merged: Pieces) => [ours.head, ...merged, ...mergeTrivia(base?.tail, ours.tail, theirs.tail)];
  if (body !== undefined) return withTail(body);
  const choice = choose(base, ours, theirs);
  if (choice !== undefined) {
    const areLeaves = ours.body.kind === 'leaf' && theirs.body.kind === 'leaf';
    if (areLeaves) return withTail([choice === 'ours' ? ours.body.text : shifted(theirs.body.text, by)]);
    return [choice === 'ours' ? mine : shifted(yours, by)];
  }
  if (areOfOneKind(ours, theirs)) return [{ doubt: `${nameOf(ours)} is not written alike on both sides` }];
  const text = { ours: `${ours.body.text}${ours.tail}`, theirs: shifted(`${theirs.body.text}${theirs.tail}`, by) };
  return [ours.head, { ...describeClash(row, at), text }];
}

/** Whether two values are collections that could be merged. */
const areOfOneKind = ({ value: one }: Keyed, { value: other }: Keyed): boolean =>
  (Array.isArray(one) && Array.isArray(other)) || (isMapping(one) && isMapping(other));

/** An entry of merged brackets, as it is if every conflict is settled for one side; undefined where it is not there then. */
interface MergedFlowEntry {
  readonly row: AlignedItem<PartEntry>;
  readonly text: { readonly [Side in keyof Sides]: string | undefined };
}

/** Brackets are one stretch of text: what is in conflict inside of them is in conflict with all that stands beside it. */
function mergeFlows(base: TextPart | undefined, ours: Flow, theirs: Flow, { at, by }: MergeContext): Pieces {
  const rows = align(at.at(-1) ?? '', entriesOf(base, ours.isList), ours.entries, theirs.entries);
  if (isAmbiguous(rows)) return [{ doubt: UNSURE }];
  const troubles: Exclude<Pieces[number], string>[] = [];
  const slots = rows.flatMap((row): readonly MergedFlowEntry[] => {
    const { resolution: fate } = row;
    if (fate === 'gone') return [];
    const [mine, yours] = [row.ours && wholeText(row.ours), row.theirs && shifted(wholeText(row.theirs), by)];
    if (fate === 'clash') {
      troubles.push({ ...describeClash(row, at), text: { ours: mine ?? '', theirs: yours ?? '' } });
      return [{ row, text: { ours: mine, theirs: yours } }];
    }
    const pieces = row.ours && row.theirs ? mergeEntry(row, row.ours, row.theirs, { at, by }) : [mine ?? yours ?? ''];
    troubles.push(...pieces.filter((piece) => typeof piece !== 'string'));
    return [{ row, text: { ours: settled(pieces, 'ours'), theirs: settled(pieces, 'theirs') } }];
  });
  const [conflict, ...others] = troubles.filter(isConflict);
  const text = { ours: inBrackets(slots, 'ours', ours, theirs), theirs: inBrackets(slots, 'theirs', ours, theirs) };
  return [
    ...troubles.filter(isDoubt),
    ...(conflict === undefined ? [text.ours] : [{ ...conflict, text }]),
    ...others.map((other) => ({ ...other, text: { ours: '', theirs: '' } })),
  ];
}

function inBrackets(slots: readonly MergedFlowEntry[], side: keyof Sides, ours: Flow, theirs: Flow): string {
  const shown = slots.filter(({ text }) => text[side] !== undefined);
  if (shown.length === 0 && ours.entries.length > 0) return `${ours.open.trimEnd()}${ours.close.trim()}`;
  const style = ours.entries.length > 0 || shown.length === 0 ? ours : theirs;
  const gapBefore = (at: number): string => {
    const [before, here] = [shown[at - 1]?.row.ours, shown[at]?.row.ours];
    const place = before === undefined ? -1 : ours.entries.indexOf(before);
    const gap = here !== undefined && ours.entries[place + 1] === here ? ours.gaps[place] : undefined;
    return gap ?? style.gaps[0] ?? theirs.gaps[0] ?? ', ';
  };
  const inner = shown.map(({ text }, at) => `${at === 0 ? '' : gapBefore(at)}${text[side]}`);
  return `${style.open}${inner.join('')}${style.close}`;
}
