import { withoutLegalForm } from '../judge/form-behind.ts';
import type { NameHit } from '../name-hit.ts';
import type { Sign } from './sign.ts';

export const listed: Sign = {
  why: 'it is one of a list in a sentence, next to a name',
  example: 'Lathes of Halden Gear, Bolt and others.',
  counterexample: 'With Halden Gear, Bolt practice.',
  isBehind: true,
  isSign: ({ text, hits, at }) => {
    const [other, last, word, next] = [hits[at - 2], hits[at - 1], hits[at], hits[at + 1]];
    if (word === undefined || !(isJoinedName(text, last, word) || isJoinedName(text, next, word))) return false;
    // Behind two names the end of the list is plain, whatever comes then: `GitLab, Acme and Bolt use it`.
    const isEnd = last !== undefined && isJoinedName(text, other, last);
    return isEnd || LIST_END.test(text.slice(word.end, word.end + 12));
  },
};

/** True for a name that is proved and next to another in a list, whichever is the first. */
const isJoinedName = (text: string, name: NameHit | undefined, beside: NameHit): boolean =>
  name !== undefined &&
  isSureName(name) &&
  LIST_JOINT.test(withoutLegalForm(text.slice(Math.min(name.end, beside.end), Math.max(name.start, beside.start))));

/** True for a name that is more than a capital within a sentence. */
export const isSureName = ({ need, isInAddress, term }: NameHit): boolean =>
  need === undefined && isInAddress !== true && term.kind === 'name' && term.rule !== 'foreign';

const LIST_JOINT = /^(?: ?[·•|]|,|,?\s{1,2}(?:and|or|und|et|y|e|og|och|en)|,?\s{1,2}&|、)\s{0,2}$/;
const LIST_END =
  /^(?: ?[·•|]|[,.;:!?)、]|$|\n|,? (?:and|or|und|et|y|e|og|och|en|&) | ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
