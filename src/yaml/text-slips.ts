import { isPair, isSeq, type Scalar, visit } from 'yaml';
import type { Path, Range } from '../model/place.ts';
import { LineIndex } from '../text/line-index.ts';
import { compose } from './compose.ts';
import { keyText } from './full-locator.ts';

/** A plain text that YAML reads otherwise than it looks, with the text that was probably meant. */
export interface TextSlip {
  readonly path: Path;
  /** The words that YAML takes for something else, and their place. */
  readonly mistaken: string;
  readonly range: Range;
  readonly meant: string;
}

interface FoundSlip {
  readonly start: number;
  readonly mistaken: string;
  readonly meant: string;
}

/** Finds the texts that a comment without a space after its "#" cuts off: `We are #1`. */
export const cutTexts = (text: string): readonly TextSlip[] =>
  textSlips(text, ({ source = '', value }, _, end) => {
    if (typeof value !== 'string' && source !== '') return undefined;
    const [, blanks = '', comment] = CUTTING.exec(text.slice(end, lineEnd(text, end))) ?? [];
    if (comment === undefined) return undefined;
    const next = comment.search(/\s#(?:\s|$)/);
    const mistaken = comment.slice(0, next === -1 ? undefined : next).trimEnd();
    return { start: end + blanks.length, mistaken, meant: source === '' ? mistaken : source + blanks + mistaken };
  });

const CUTTING = /^([ \t]*)(#(?!refs-ignore)[^\s#].*)/;

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** Finds the texts that go on with a line which looks like an entry of a list: `- A`, and `- B` further to the right. */
export const joinedTexts = (text: string): readonly TextSlip[] =>
  textSlips(text, ({ value }, start, end) => {
    const { 0: mistaken, index = 0 } = text.slice(start, end).match(/(?<=\n[ \t]*)-\s.*/) ?? {};
    return mistaken === undefined ? undefined : { start: start + index, mistaken, meant: String(value) };
  });

/** Finds the texts whose first word is read as a tag, or as an anchor that nothing repeats: `&Sons Ltd`. */
export function swallowedWords(text: string): readonly TextSlip[] {
  const aliases = new Set(text.match(/\*[^\s,[\]{}]+/g));
  return textSlips(text, ({ anchor, tag, source = '' }, end) => {
    const lost = tag?.startsWith('!') ? tag : anchor && !aliases.has(`*${anchor}`) ? `&${anchor}` : undefined;
    const start = lost === undefined ? -1 : text.lastIndexOf(lost, end);
    if (lost === undefined || start === -1 || source === '') return undefined;
    return { start, mistaken: lost, meant: text.slice(start, end) + source };
  });
}

function textSlips(
  text: string,
  slipOf: (scalar: Scalar, start: number, end: number) => FoundSlip | undefined,
): readonly TextSlip[] {
  const lines = new LineIndex(text);
  const slips: TextSlip[] = [];
  visit(compose(text).document, {
    Scalar(step, scalar, ancestors) {
      if (scalar.type !== 'PLAIN' || step === 'key' || !scalar.range) return;
      const slip = slipOf(scalar, scalar.range[0], scalar.range[1]);
      if (slip === undefined) return;
      const { start, mistaken, meant } = slip;
      const nodes = [...ancestors, scalar];
      const path = nodes.flatMap((node, index) => {
        if (isPair(node)) return keyText(node.key, text);
        return isSeq(node) ? node.items.indexOf(nodes[index + 1]) : [];
      });
      slips.push({ path, mistaken, range: lines.range(start, start + mistaken.length), meant });
    },
  });
  return slips;
}
