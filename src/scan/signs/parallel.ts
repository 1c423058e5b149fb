import { isSureName } from './listed.ts';
import { MAX_LEAD, type Sign } from './sign.ts';

export const parallel: Sign = {
  why: 'the same small word stands beside a name of the sentence that is no word',
  example: 'Lathes for Halden Gear, and tills for Bolt.',
  counterexample: 'Lathes for Halden Gear, and tills with Bolt.',
  isSign: ({ text, start, end, hits, at }) => {
    const [before, behind] = [wordBefore(text, start), wordBehind(text, end)];
    return hits
      .slice(Math.max(0, at - MAX_BESIDE), at + MAX_BESIDE)
      .some(
        (other) =>
          isSureName(other) &&
          other.isLocal !== true &&
          ((before !== '' && wordBefore(text, other.start) === before) ||
            (behind !== '' && wordBehind(text, other.end) === behind)) &&
          isOneSentence(text, Math.min(start, other.start), Math.max(start, other.start)),
      );
  },
};

/** The most names from a word to another of its sentence. */
const MAX_BESIDE = 8;

const isOneSentence = (text: string, from: number, to: number): boolean =>
  to - from < MAX_LEAD && !/[.!?]\s|\n\s*\n/.test(text.slice(from, to));
const wordBefore = (text: string, start: number): string =>
  /(?<![\p{L}\p{N}])(\p{Ll}{1,8})\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
const wordBehind = (text: string, end: number): string =>
  /^\s(?!(?:and|or|und|et|y|e)\s)(\p{Ll}{2,8})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 12))?.[1] ?? '';
