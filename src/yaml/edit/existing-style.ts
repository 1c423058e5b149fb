import type { Path } from '../../model/place.ts';
import { stepOf } from './layout.ts';
import type { NodeContent, Outline, YamlNode } from './outline.ts';
import { isListKind, isMapKind, lastHeader, textOf } from './tokens.ts';
import type { BlockStyle } from './write-block-text.ts';
import { isPlain, type Quote } from './write-scalar.ts';

/** How values of one role are written elsewhere in the file: in the other entries of a list, at the other keys. */
export interface ExistingStyle {
  /** The quotes of texts; undefined where no example tells. */
  readonly quote: Quote | undefined;
  /** The quotes of the keys of a mapping. */
  readonly keyQuote: Quote | undefined;
  /** The sign of block texts. */
  readonly text: BlockStyle | undefined;
  /** How far the dashes of a list stand behind the key that holds it. */
  readonly listStep: number | undefined;
  /** Whether the examples only resemble what is to be written. */
  readonly isHint: boolean;
  /** Whether a list or a mapping stands in brackets. */
  isFlow(value: object): boolean | undefined;
  /** That of the values at a key. */
  at(key: string): ExistingStyle;
  /** That of the entries of a list. */
  entries(): ExistingStyle;
}

/** Where there is nothing to go by. */
export const NO_EXISTING_STYLE: ExistingStyle = {
  quote: undefined,
  keyQuote: undefined,
  text: undefined,
  listStep: undefined,
  isHint: true,
  isFlow: () => undefined,
  at: () => NO_EXISTING_STYLE,
  entries: () => NO_EXISTING_STYLE,
};

// Enough to see what is usual, few enough to look at for every key.
const MAX_EXAMPLES = 12;

/** The manner of the values at these places; of several the last has most to say. */
export function existingStyleOf(outline: Outline, slots: readonly YamlNode[], isHint = false): ExistingStyle {
  const examples = slots
    .slice(-MAX_EXAMPLES)
    .flatMap(({ content: written }) => (written === undefined ? [] : [written]));
  if (examples.length === 0) return NO_EXISTING_STYLE;
  const quotes = examples.map(quoteOf).filter((quote) => quote !== undefined);
  const filled = examples.filter((written) => outline.entries(written).length > 0);
  const slotsOf = (written: NodeContent) => outline.entries(written).map(({ slot }) => slot);
  const maps = filled.filter(({ kind }) => isMapKind(kind));
  const lists = filled.filter(({ kind }) => isListKind(kind));
  const last = maps.at(-1);
  return {
    quote: quotes.includes('plain') ? 'plain' : quotes.at(-1),
    keyQuote: quotedAs(outline.entries(last).at(-1)?.keyKind),
    text: examples.map(blockStyleOf).findLast((style) => style !== undefined),
    listStep: isHint
      ? undefined
      : slots.map((slot) => stepOf(outline, slot, 'block-list')).findLast((step) => step !== undefined),
    isHint,
    isFlow(value) {
      const alike = Array.isArray(value) ? lists : maps;
      const isFlat = Object.values(value).every((inner) => typeof inner !== 'object' || inner === null);
      const example =
        alike.findLast((written) => isFlat === slotsOf(written).every(({ content: inner }) => !isNested(inner))) ??
        (isHint ? undefined : alike.at(-1));
      return example && !example.kind.startsWith('block');
    },
    at(key) {
      const own = maps.flatMap((written) => outline.entryAt(written, key)?.slot ?? []);
      return own.length > 0 || last === undefined
        ? existingStyleOf(outline, own, isHint)
        : existingStyleOf(outline, slotsOf(last), true);
    },
    entries: () =>
      existingStyleOf(
        outline,
        lists.flatMap((written) => slotsOf(written).slice(-MAX_EXAMPLES)),
        isHint,
      ),
  };
}

/** The places that play the role of a path in the other entries of the innermost list that it leads through. */
export function counterpartsOf(outline: Outline, path: Path): readonly YamlNode[] {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const list = at === -1 ? undefined : outline.trace(path.slice(0, at)).slots.at(at);
  return outline
    .entries(list?.content)
    .filter(({ step }) => step !== path[at])
    .slice(-MAX_EXAMPLES)
    .flatMap(({ step }) => {
      const { slots, missing } = outline.trace([...path.slice(0, at), step, ...path.slice(at + 1)]);
      return missing.length === 0 ? slots.slice(-1) : [];
    });
}

const isNested = (written: NodeContent | undefined): boolean => isListKind(written?.kind) || isMapKind(written?.kind);

const quotedAs = (kind: NodeContent['kind'] | undefined): Quote | undefined =>
  kind === 'single' || kind === 'double' || kind === 'plain' ? kind : undefined;

/** What stands in quotes because it must, and what is no text, tells nothing of how texts are quoted. */
function quoteOf({ kind, token }: NodeContent): Quote | undefined {
  const text = textOf(token);
  return text !== undefined && isPlain(text, true) ? quotedAs(kind) : undefined;
}

/** The sign that the header of a block text begins with. */
const blockStyleOf = ({ kind, token }: NodeContent): BlockStyle | undefined => {
  const header = kind === 'block-text' ? lastHeader(token) : undefined;
  return header === undefined ? undefined : header.startsWith('>') ? '>' : '|';
};
