import { isMapping } from '../values/equality.ts';
import { type AlignedItem, align, choose, doubtIn, type Keyed } from './align.ts';
import { describeClash, itemName } from './describe-clash.ts';
import { type Block, entriesOf, type Flow, type MergePart, type PartEntry, wholeText } from './parts.ts';
import { isConflict, isDoubt, type MergeConflict, type Pieces, resolved, type Sides } from './pieces.ts';
import { mergeTrivia, shifted, shiftedLines } from './trivia.ts';

/** The position of a merge in words, and the indentation of ours relative to theirs. */
interface MergeContext {
  readonly location: readonly string[];
  readonly shift: number;
}

/** Merges the changes of theirs into ours; no base counts as empty. Undefined if the two differ in style. */
export function mergeParts(
  base: MergePart | undefined,
  ours: MergePart,
  theirs: MergePart,
  context: MergeContext = { location: [], shift: 0 },
): Pieces | undefined {
  if (ours.kind === 'leaf' || theirs.kind === 'leaf' || ours.isList !== theirs.isList) return undefined;
  if (ours.kind === 'block')
    return theirs.kind === 'block' ? mergeBlocks(base, ours, theirs, context.location) : undefined;
  return theirs.kind === 'flow' ? mergeFlows(base, ours, theirs, context) : undefined;
}

/** An entry of the merged collection. A conflict covers all of its lines. */
type MergedEntry = { readonly lead: Pieces; readonly rest: Pieces } | { readonly conflict: MergeConflict };

function mergeBlocks(base: MergePart | undefined, ours: Block, theirs: Block, location: readonly string[]): Pieces {
  const context = { location, shift: ours.column - theirs.column };
  const indent = ' '.repeat(ours.column);
  const before = base?.kind === 'block' ? base : undefined;
  const versions = [entriesOf(base, ours.isList), ours.entries, theirs.entries] as const;
  const alignedItems = align(location.at(-1) ?? '', ...versions);
  const doubt = doubtIn(alignedItems, ...versions);
  if (doubt !== undefined) return [{ doubt }];
  const items = alignedItems.flatMap((aligned) => mergeItem(aligned, indent, context));
  const open = [
    ...mergeTrivia(before?.open, ours.open, theirs.open),
    ...mergeTrivia(before?.top, ours.top, shiftedLines(theirs.top, context.shift), true),
  ];
  const close = mergeTrivia(before?.close, ours.close, shiftedLines(theirs.close, context.shift), true);
  if (items.length === 0) return [ours.isList ? ' []' : ' {}', ...open, ...close];
  // On the line of a dash, there is no place for a comment above the first entry.
  const isInline = /[^\n]$/.test(resolved(open, 'ours'));
  const entries = items.flatMap((item, index): Pieces => {
    if (!isInline || index > 0) return 'conflict' in item ? [item.conflict] : [...item.lead, indent, ...item.rest];
    const isBare = 'lead' in item && resolved(item.lead, 'ours').trim() === '';
    return isBare ? item.rest : [{ doubt: 'the first key of an item is gone, or has a comment above it' }];
  });
  return [...open, ...entries, ...close];
}

function mergeItem(aligned: AlignedItem<PartEntry>, indent: string, context: MergeContext): readonly MergedEntry[] {
  const { base, ours, theirs, resolution } = aligned;
  const { shift } = context;
  const linesOf = (entry: PartEntry | undefined, more: number) =>
    entry === undefined ? '' : `${shiftedLines(entry.lead, more)}${indent}${shifted(wholeText(entry), more)}`;
  if (resolution === 'clash') {
    return [
      {
        conflict: {
          ...describeClash(aligned, context.location),
          text: { ours: linesOf(ours, 0), theirs: linesOf(theirs, shift) },
        },
      },
    ];
  }
  if (ours !== undefined && theirs !== undefined) {
    const lead = mergeTrivia(base?.lead, ours.lead, shiftedLines(theirs.lead, shift), true);
    return [{ lead, rest: mergeEntry(aligned, ours, theirs, context) }];
  }
  if (resolution === 'ours' && ours) return [{ lead: [ours.lead], rest: [wholeText(ours)] }];
  if (resolution === 'theirs' && theirs) {
    return [{ lead: [shiftedLines(theirs.lead, shift)], rest: [shifted(wholeText(theirs), shift)] }];
  }
  return [];
}

/** Merges an entry that both sides have, from its head to the end of its last line. */
function mergeEntry(
  aligned: AlignedItem<PartEntry>,
  ours: PartEntry,
  theirs: PartEntry,
  context: MergeContext,
): Pieces {
  const { base } = aligned;
  const { location, shift } = context;
  const [old, mine, yours] = [base && wholeText(base), wholeText(ours), wholeText(theirs)];
  if (mine === yours || yours === old) return [mine];
  if (mine === old) return [shifted(yours, shift)];
  const body = mergeParts(base?.body, ours.body, theirs.body, { location: [...location, itemName(ours)], shift });
  const withTail = (merged: Pieces) => [ours.head, ...merged, ...mergeTrivia(base?.tail, ours.tail, theirs.tail)];
  if (body !== undefined) return withTail(body);
  const choice = choose(base, ours, theirs);
  if (choice !== undefined) {
    const areLeaves = ours.body.kind === 'leaf' && theirs.body.kind === 'leaf';
    if (areLeaves) return withTail([choice === 'ours' ? ours.body.text : shifted(theirs.body.text, shift)]);
    return [choice === 'ours' ? mine : shifted(yours, shift)];
  }
  if (areOfOneKind(ours, theirs)) return [{ doubt: `${itemName(ours)} is not written alike on both sides` }];
  const text = { ours: `${ours.body.text}${ours.tail}`, theirs: shifted(`${theirs.body.text}${theirs.tail}`, shift) };
  return [ours.head, { ...describeClash(aligned, location), text }];
}

/** Tells if two values are collections that could be merged. */
const areOfOneKind = ({ value: one }: Keyed, { value: other }: Keyed): boolean =>
  (Array.isArray(one) && Array.isArray(other)) || (isMapping(one) && isMapping(other));

/** An entry of a merged flow collection, resolved for either side; undefined if that side lacks it. */
interface MergedFlowEntry {
  readonly item: AlignedItem<PartEntry>;
  readonly text: { readonly [Side in keyof Sides]: string | undefined };
}

/** Merges flow collections. Each is one piece of text, so a conflict within covers all of it. */
function mergeFlows(base: MergePart | undefined, ours: Flow, theirs: Flow, { location, shift }: MergeContext): Pieces {
  const versions = [entriesOf(base, ours.isList), ours.entries, theirs.entries] as const;
  const alignedItems = align(location.at(-1) ?? '', ...versions);
  const doubt = doubtIn(alignedItems, ...versions);
  if (doubt !== undefined) return [{ doubt }];
  const problems: Exclude<Pieces[number], string>[] = [];
  const entries = alignedItems.flatMap((aligned): readonly MergedFlowEntry[] => {
    const { resolution } = aligned;
    if (resolution === 'gone') return [];
    const [mine, yours] = [
      aligned.ours && wholeText(aligned.ours),
      aligned.theirs && shifted(wholeText(aligned.theirs), shift),
    ];
    if (resolution === 'clash') {
      problems.push({ ...describeClash(aligned, location), text: { ours: mine ?? '', theirs: yours ?? '' } });
      return [{ item: aligned, text: { ours: mine, theirs: yours } }];
    }
    const pieces =
      aligned.ours && aligned.theirs
        ? mergeEntry(aligned, aligned.ours, aligned.theirs, { location, shift })
        : [mine ?? yours ?? ''];
    problems.push(...pieces.filter((piece) => typeof piece !== 'string'));
    return [{ item: aligned, text: { ours: resolved(pieces, 'ours'), theirs: resolved(pieces, 'theirs') } }];
  });
  const [conflict, ...others] = problems.filter(isConflict);
  const text = { ours: inBrackets(entries, 'ours', ours, theirs), theirs: inBrackets(entries, 'theirs', ours, theirs) };
  return [
    ...problems.filter(isDoubt),
    ...(conflict === undefined ? [text.ours] : [{ ...conflict, text }]),
    ...others.map((other) => ({ ...other, text: { ours: '', theirs: '' } })),
  ];
}

function inBrackets(entries: readonly MergedFlowEntry[], side: keyof Sides, ours: Flow, theirs: Flow): string {
  const shown = entries.filter(({ text }) => text[side] !== undefined);
  if (shown.length === 0 && ours.entries.length > 0) return `${ours.open.trimEnd()}${ours.close.trim()}`;
  const style = ours.entries.length > 0 || shown.length === 0 ? ours : theirs;
  const gapBefore = (index: number): string => {
    const [before, here] = [shown[index - 1]?.item.ours, shown[index]?.item.ours];
    const position = before === undefined ? -1 : ours.entries.indexOf(before);
    const gap = here !== undefined && ours.entries[position + 1] === here ? ours.gaps[position] : undefined;
    return gap ?? style.gaps[0] ?? theirs.gaps[0] ?? ', ';
  };
  const inner = shown.map(({ text }, index) => `${index === 0 ? '' : gapBefore(index)}${text[side]}`);
  return `${style.open}${inner.join('')}${style.close}`;
}
