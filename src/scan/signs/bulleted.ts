import type { NameHit } from '../name-hit.ts';
import { isSureName } from './listed.ts';
import type { Sign } from './sign.ts';

export const bulleted: Sign = {
  why: 'it begins an item of a list in a text, beside one that begins with a name',
  example: '- Halden Gear, 90 people\n- Bolt, 40 shops',
  counterexample: '- Halden Gear, 90 people\n- Bolt and nut',
  isSign: ({ text, hits, at }) => {
    const word = hits[at];
    const isBeside = (other: NameHit | undefined): boolean =>
      other !== undefined && isSureName(other) && isItem(text, other) && isNextLine(text, other, hits[at]);
    return word !== undefined && isItem(text, word) && (isBeside(hits[at - 1]) || isBeside(hits[at + 1]));
  },
};

/** True for a name with which an item begins, before a gloss or nothing. */
const isItem = (text: string, { start, end }: NameHit): boolean =>
  /(?:^|\n)[ \t>]*(?:[-*•–]|\d{1,2}[.)])[ \t]+$/.test(text.slice(Math.max(0, start - 20), start)) &&
  /^(?:[ \t]*(?:\n|$)|,|:| ?[–—(]| - )/.test(text.slice(end, end + 8));

/** True where no other line lies between two places. */
const isNextLine = (text: string, a: NameHit, b: NameHit = a): boolean =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).split('\n').length === 2;
