import { late } from '../text/late.ts';
import { plainText } from '../text/plain-text.ts';
import { isWholeName, type NameHit } from './find-names.ts';
import { isGivenName } from './given-names.ts';

/**
 * Takes words for names that a sentence says to be some: where somebody works, who uses a thing, and behind the same word as
 * a name that is no word.
 */
export function withProseSigns(text: string, hits: readonly NameHit[]): readonly NameHit[] {
  if (!hits.some(({ needsSign }) => needsSign)) return hits;
  return hits.map((hit, at) => {
    if (hit.needsSign !== true || hit.surname !== undefined) return hit;
    const beside = hits.slice(Math.max(0, at - MAX_BESIDE), at + MAX_BESIDE);
    if (!isOfStory(text, hit) && !(isWholeName(text, hit) && isNamedBySentence(text, hit, beside))) return hit;
    const { needsSign: _, ...name } = hit;
    return { ...name, isListed: true };
  });
}

const isNamedBySentence = (text: string, hit: NameHit, beside: readonly NameHit[]): boolean =>
  isOfPost(text, hit) ||
  isOfDeed(text, hit) ||
  isOfSomebody(text, hit) ||
  isAt(text, hit) ||
  isGained(text, hit) ||
  isOfCustomers(text, hit) ||
  isParallel(text, hit, beside);

/** True in the title of a story, which tells what somebody did: `How Bolt halved its costs`, and not `How Bolt works`. */
const isOfDeed = (text: string, { start, end }: TextSpan): boolean =>
  /(?<![\p{L}\p{N}])How $/iu.test(text.slice(Math.max(0, start - 5), start)) &&
  /^ (?:\p{Ll}{2,}ed|got|cut|built|rebuilt|made|grew|won|went|found|kept|ran|took|brought|became|left|beat|chose)(?![\p{L}\p{N}])/u.test(
    text.slice(end, end + 24),
  );

/** True beside the word for what is told of a customer: `Bolt Case Study`, `the Bolt story`, `Fallstudie: Bolt`. */
const isOfStory = (text: string, { start, end }: TextSpan): boolean =>
  /^(?:['’]s)? (?:(?:customer|success) )?(?:case stud(?:y|ies)|stor(?:y|ies)|testimonials?)(?![\p{L}\p{N}]| (?:points?|maps?|books?))/iu.test(
    text.slice(end, end + 40),
  ) ||
  /(?:case study|(?:customer|success) story|Fallstudie|Erfolgsgeschichte|étude de cas|cas client|caso de (?:éxito|estudio)|caso di studio)(?: (?:of|on|with|von|de|di)|:| [–—-])? $/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** True behind somebody's name: `Ann Lindqvist of Bolt`. */
function isOfSomebody(text: string, { start }: TextSpan): boolean {
  const [, ...names] = SOMEBODY().exec(lineBefore(text, start)) ?? [];
  return names.some((name) => isGivenName(plainText(name).toLowerCase()));
}
const SOMEBODY = late(
  () => /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]+) (?:of|from|von|bei|chez) $/u,
);

/** The most names from a word to another of its sentence. */
const MAX_BESIDE = 8;

type TextSpan = Pick<NameHit, 'start' | 'end'>;

const lineBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - MAX_LEAD), start);
  return before.slice(before.lastIndexOf('\n') + 1);
};
const MAX_LEAD = 160;

/** True behind a post or the name of somebody who said something: `CTO at Bolt`, `— Ann Lee, Bolt`. */
const isOfPost = (text: string, { start, end }: TextSpan): boolean =>
  (POST().test(lineBefore(text, start)) || SPEAKER().test(lineBefore(text, start))) &&
  /^(?:$|['’]s\b|["”“»)]?\s*(?:$|[.,;:!?|<\n—–-]))/.test(text.slice(end, end + 4));

const POST = late(
  () =>
    /(?<![\p{L}\p{N}])(?:(?:C[A-Z]O|CISO|[SE]?VP|MD|[Pp]resident|[Oo]wner|(?:[Cc]o-?)?[Ff]ounder|[Dd]irector|[Dd]irecteur|[Dd]irectrice|[Dd]irectora|[Gg]eschäftsführer(?:in)?|[Ll]eiter(?:in)?|Head|Chief [\p{L} ]{3,20} Officer)(?: (?:of|for) [\p{L}&][\p{L} &-]{1,30})?(?:,| of| at| @| bei| von| der| chez| de)|(?:[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Aa]rchitect|[Ll]ead|[Aa]nalyst|[Dd]esigner|[Cc]onsultant)(?:,| at| @| bei| chez)) $/u,
);
const SPEAKER = late(
  () =>
    /(?:^\s*(?:[-*>]\s+)*|["”“»]\s*)[—–-]{1,2}\s*(?:(?:Dr|Prof)\.\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s$/u,
);

/** True where something happens at a word without an article: `the nurses at Bolt`. */
const isAt = (text: string, { start }: TextSpan): boolean =>
  /(?<![\p{L}\p{N}]|\b(?:look|point|aim|start|stop|end|begin|arrive)(?:s|ed|ing)? )(?:at|bei|chez) $/iu.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** True where somebody becomes a customer: `we welcome Bolt`, `our customer Bolt`, `Bolt joined us`. */
const isGained = (text: string, { start, end }: TextSpan): boolean =>
  /(?<![\p{L}\p{N}])(?:welcom(?:e|es|ed|ing)|(?:our|new|latest|happy) (?:customer|client|adopter)s?) $/iu.test(
    text.slice(Math.max(0, start - 30), start),
  ) ||
  /^ (?:joins|(?:uses|chose|picked|trusts) us|(?:has |have )?(?:joined|signed up|went live|came aboard|became (?:a|our))|is (?:now )?(?:a|our) (?:new )?(?:customer|client))(?![\p{L}\p{N}])/u.test(
    text.slice(end, end + 40),
  );

/** True behind words that lead to customers: `trusted by Bolt`, `customers like Acme, Bolt`. */
function isOfCustomers(text: string, { start, end }: TextSpan): boolean {
  const before = lineBefore(text, start);
  const lead = LEAD().exec(before);
  if (lead === null) return false;
  return (
    lead[1] === undefined ||
    /[,&]|\s(?:and|or|und|et|y|e)\s/.test(before.slice(lead.index + lead[1].length)) ||
    /^(?:,| (?:and|und|et|y|e|&)) \p{Lu}/u.test(text.slice(end, end + 7))
  );
}
/** Words that lead to customers, of which the first kind leads to a list only, and names between them and the end. */
const LEAD = late(
  () =>
    /(?<![\p{L}\p{N}])(?:((?:used|loved|chosen|run) by|runs (?:at|in)|im Einsatz bei|utilisé par|[Uu]sado por|ils utilisent)|trusted by|vertrouwd door|(?:teams|engineers|people|colleagues|developers) at|(?:customers?|(?<=(?:our|its|their|happy|new|nos|ses|\d) )clients?|adopters?|[Kk]unden?|[Cc]lientes?)(?: of the (?:day|week|month|quarter|year))?(?: zählen| sind| sont| son)?(?: (?:include|includes|including|such as|like|are|wie|comme|como))?(?::|\s[–—-]|(?<=zählen|sind|sont|son|include|includes|including|such as|like|are|wie|comme|como)))(?: (?:teams at|the|die|das|les|la|le))?(?:\s+[^.;!?]*?(?:,|\s(?:and|or|und|et|y|e|&|the|das|die)))?\s+$/iu,
);

/** True beside the same word as a name that is no word: `at Bolt, and later at Halden Gear`, `Bolt for tills, Halden for …`. */
function isParallel(text: string, { start, end }: TextSpan, hits: readonly NameHit[]): boolean {
  const [before, behind] = [wordBefore(text, start), wordBehind(text, end)];
  return hits.some(
    (other) =>
      other.needsSign !== true &&
      other.isInAddress !== true &&
      other.term.kind === 'name' &&
      ((before !== '' && wordBefore(text, other.start) === before) ||
        (behind !== '' && wordBehind(text, other.end) === behind)) &&
      Math.abs(start - other.start) < MAX_LEAD &&
      !/[.!?]\s|\n\s*\n/.test(text.slice(Math.min(start, other.start), Math.max(start, other.start))),
  );
}
const wordBefore = (text: string, start: number): string =>
  /(?<![\p{L}\p{N}])(\p{Ll}{1,8})\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
const wordBehind = (text: string, end: number): string =>
  /^\s(?!(?:and|or|und|et|y|e)\s)(\p{Ll}{2,8})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 12))?.[1] ?? '';
