import { late } from '../text/late.ts';
import { isLegalForm } from '../text/legal-forms.ts';
import { GIVEN_NAMES, isGivenName, SHORT_WORDS } from './given-names.ts';
import { refuseTooManyHits } from './hit-limit.ts';
import { isCommonWord, isEnglishWord, isForeignWord } from './is-common-word.ts';
import { hasInnerCapital, type NameIndex, type NameTerm } from './name-terms.ts';
import { withProseSigns } from './prose-signs.ts';
import { eachToken, foldedToken, isWordAt, tokenEnd } from './tokens.ts';

/** A place in a text that reads like a term. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly term: NameTerm;
  /** True for a word that is no name without a second sign. */
  readonly needsSign?: boolean;
  /** Tells that the name is one of a person: `Rise` in `Patrick Rise`. */
  readonly surname?: Surname;
  readonly reach?: SignReach;
  /** True for a word that is a name by those beside it in a sentence. */
  readonly isListed?: boolean;
  /** True where the text is nothing but the name. */
  readonly isAlone?: boolean;
  /** True where the text begins with the name and goes on with a gloss: `Rise – payments`. */
  readonly isGlossed?: boolean;
  /** True for a word that is all of the text, in small letters: a name in a list of customers only. */
  readonly isSlug?: boolean;
  /** True for a link to the page about the customer: no mention by itself, but a sign for a word near it. */
  readonly isStoryLink?: boolean;
  /** True for a word with an article and nothing behind it, as the names of companies are not: `at the Summit`. */
  readonly isThing?: boolean;
  /** True where the name stands in an address. */
  readonly isInAddress?: boolean;
}

/**
 * The farthest place of the sign for a word; absent for one within a sentence, for which any in the file will do.
 * - `line`: another word with a capital follows, as in `Rise Technologies`, or an article stands before it.
 * - `near`: the word is all of a heading, a list item, an argument or a translation.
 * - `initial`: the word begins a sentence, a line or a cell, as in `Rise and shine`.
 */
export type SignReach = 'line' | 'near' | 'initial';

/**
 * - `certain`: a word of the language, which no sign makes the name of a customer.
 * - `likely`: a name that is no word, which needs a second sign.
 */
export type Surname = 'certain' | 'likely';

/** Finds names in a text. `isValue` says that the text may be a name alone. The longest name wins at each place. */
export function findNames(text: string, index: NameIndex, isValue: boolean): readonly NameHit[] {
  const hits: NameHit[] = [];
  for (const reading of readingsIn(text, index)) {
    const hit = judged(text, reading, isValue);
    if (hit !== undefined) hits.push(hit);
  }
  return withListed(text, withProseSigns(text, longest(hits)));
}

/** Takes a word for a name that stands in a list in a sentence, next to a name that is no word: `GitLab, Bolt and Target`. */
function withListed(text: string, hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length < 2 || !hits.some(({ needsSign }) => needsSign)) return hits;
  const settled = [...hits];
  const settle = (at: number, beside: NameHit | undefined): void => {
    const hit = settled[at];
    if (hit?.needsSign !== true || hit.surname !== undefined || beside === undefined || !isListedName(beside)) return;
    if (!isJoined(text, hit, beside)) return;
    // Behind two names the end of the list is plain, whatever comes then: `GitLab, Acme and Bolt use it`.
    const [other, last] = settled.slice(Math.max(0, at - 2), at);
    const isEnd = last !== undefined && other !== undefined && isListedName(other) && isJoined(text, other, last);
    if (!isEnd && !LIST_END.test(text.slice(hit.end, hit.end + 12))) return;
    const { needsSign: _, ...name } = hit;
    settled[at] = { ...name, isListed: true };
  };
  for (const at of settled.keys()) settle(at, settled[at - 1]);
  for (let at = settled.length - 1; at >= 0; at -= 1) settle(at, settled[at + 1]);
  return settled;
}
/** True for two names in a list, whichever is the first. */
const isJoined = (text: string, a: NameHit, b: NameHit): boolean =>
  LIST_JOINT.test(withoutLegalForm(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))));
const isListedName = ({ needsSign, isInAddress, term }: NameHit): boolean =>
  needsSign !== true && isInAddress !== true && term.kind === 'name' && term.rule !== 'foreign';
const LIST_JOINT = /^(?: ?[·•|]|,|,? (?:and|or|und|et|y|e|og|och|en)|,? &|、)\s{0,2}$/;
const LIST_END =
  /^(?: ?[·•|]|[,.;:!?)、]|$|\n|,? (?:and|or|und|et|y|e|og|och|en|&) | ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** Finds names in a path or address, where words are joined by hyphens and have no capitals. */
export function findNamesInPath(text: string, index: NameIndex, isFile: boolean): readonly NameHit[] {
  // As long as it was, so that places stay.
  const hits = readingsIn(text.replaceAll('_', '-'), index).filter(({ start, end, term }) => {
    if (term.kind === 'person' || !/[\s/\\_.=?&:~-]|^$/.test(text.charAt(start - 1))) return false;
    return /[\s/\\_.=?&#-]|^$/.test(text.charAt(end));
  });
  return longest(
    hits.flatMap((hit) => {
      if (hit.term.rule !== 'word' && hit.term.rule !== 'foreign') return [hit];
      // An image that has the word for a name may be a logo, which the search for addresses tells.
      const isSegment =
        /^$|[/\\]/.test(text.charAt(hit.start - 1)) &&
        /^(?:$|[/\\]|\.(?!(?:svg|png|jpe?g|gif|webp|avif|ico)\b))/i.test(text.slice(hit.end, hit.end + 6));
      if (!isSegment || CODE_FILE.test(text.slice(hit.end))) return [];
      if (!isOwnStory(text, hit)) return [{ ...hit, needsSign: true }];
      return isFile ? [hit] : [{ ...hit, needsSign: true, isStoryLink: true }];
    }),
  );
}

/** A file of program code, which is named after what it does. */
const CODE_FILE = /^\.(?:[cm]?[jt]sx?|vue|svelte|astro|css|scss|sass|less|py|rb|php|go|rs|java|kt|swift|sh|sql)$/i;

/** True for the page about a customer in a folder of such pages: `customers/rise.md`, and no code. */
const isOwnStory = (text: string, { start, end }: NameHit): boolean =>
  /(?:^|[/\\])(?:customers|case-studies|(?:success-|customer-)?stories|testimonials|kunden|clientes)[/\\]$/i.test(
    text.slice(0, start),
  ) &&
  !/\p{Lu}/u.test(text.slice(start, end)) &&
  /^(?:$|[/\\](?:$|index\b|[#?])|\.(?:mdx?|markdown|html?|adoc|asciidoc|rst|ya?ml|json|toml|njk|liquid|erb|html\.\w+|astro)$|[#?])/i.test(
    text.slice(end),
  );

/** All places whose words are a reading, whatever their case. */
function readingsIn(text: string, index: NameIndex): readonly NameHit[] {
  const hits: NameHit[] = [];
  eachToken(text, (start, end, hash) => {
    refuseTooManyHits(hits.length);
    const isBroken = isBrokenAt(text, end);
    if (!isBroken && !index.mayBegin(hash)) return;
    for (const [at, word] of foldedToken(text, start, end).entries())
      follow(text, index, { start, end, word, hits, at });
    if (isBroken) followBroken(text, index, { start, end, hits });
  });
  return hits;
}

interface PrefixStep {
  readonly start: number;
  readonly end: number;
  /** The letters from the start, folded. */
  readonly word: string;
  readonly hits: NameHit[];
  /** The lettering that is followed. */
  readonly at: number;
}

/** Collects the readings that begin with the letters so far, and goes on behind them. */
function follow(text: string, index: NameIndex, step: PrefixStep): void {
  const { start, end, word, hits, at } = step;
  const terms = index.get(word);
  if (terms === undefined) return;
  for (const term of terms) hits.push({ start, end, term });
  const sign = /^(?:\++|#+)/.exec(text.slice(end, end + 2))?.[0];
  if (sign !== undefined)
    follow(text, index, {
      ...step,
      end: end + sign.length,
      word: word + sign.replaceAll('+', 'plus').replaceAll('#', 'sharp'),
    });
  const next = afterJoint(text, end);
  if (next === undefined) return;
  const nextEnd = tokenEnd(text, next);
  if (nextEnd === next) return;
  const letters = foldedToken(text, next, nextEnd);
  follow(text, index, { ...step, end: nextEnd, word: word + (letters[at] ?? letters[0] ?? '') });
}

/** Joins a word that is hyphenated at the end of its line. */
function followBroken(
  text: string,
  index: NameIndex,
  { start, end, hits }: Pick<PrefixStep, 'start' | 'end' | 'hits'>,
): void {
  const next = afterJoint(text, end);
  if (next === undefined) return;
  const nextEnd = tokenEnd(text, next);
  const rest = foldedToken(text, next, nextEnd);
  for (const [at, first] of foldedToken(text, start, end).entries())
    if (index.get(first) === undefined || index.get(first + (rest[at] ?? rest[0] ?? '')) === undefined)
      follow(text, index, { start, end: nextEnd, word: first + (rest[at] ?? rest[0] ?? ''), hits, at });
}

function isBrokenAt(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2d || code === 0x2010) return isLineEnd(text.charCodeAt(end + 1));
  return isLineEnd(code) && text.charCodeAt(end - 1) === 0xad;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** The offset of the next word of a name: behind a blank, a hyphen, an ampersand, an inner sign, or one line break. */
function afterJoint(text: string, end: number): number | undefined {
  const pattern = joint();
  pattern.lastIndex = end;
  const found = pattern.exec(text);
  return found === null ? (isWordAt(text, end) || isUnspaced(text, end) ? end : undefined) : end + found[0].length;
}

const isUnspaced = (text: string, at: number): boolean => text.charCodeAt(at) >= 128 && tokenEnd(text, at) > at;

const joint = late(() => {
  const blank = '[^\\S\\r\\n]';
  const lineBreak = `${blank}{0,40}\\r?\\n${blank}{0,200}(?:(?:>|\\*|//|#|--)${blank}{0,40}){0,4}`;
  const quote = '["“”„«»]';
  return new RegExp(
    `[™®℠©\\u200b]?(?:${blank}${quote}|${quote}${blank}|[-‐‑–](?:${lineBreak})?|${lineBreak}|${blank}{0,8}&(?:${lineBreak}|${blank}{0,8})|${blank}{1,8}|['’.+]${blank}?)(?=[\\p{L}\\p{N}])`,
    'yu',
  );
});

/** Judges a reading by what stands around it and by its case; undefined where it is no mention. */
function judged(text: string, hit: NameHit, isValue: boolean): NameHit | undefined {
  const { start, end, term } = hit;
  if (term.kind === 'never') return hit;
  const found = text.slice(start, end);
  if (QUOTES.test(found) && !QUOTES.test(term.term)) return undefined;
  const isLed = hasOwnSign(text, hit);
  const around = surroundings(text, start, end);
  if (around === 'none' && !isLed) return undefined;
  if (around === 'address') return term.kind === 'person' ? undefined : addressHit(text, hit);
  if (term.kind === 'person') return isPersonCase(found) ? hit : undefined;
  const isLower = !/\p{Lu}/u.test(found);
  const isExact = hasForm(term, found);
  if (around === 'hyphen' && (isLower || isWordRule(term)) && /\p{Ll}/u.test(found)) return undefined;
  if (isOneWordOf(found) && term.rule === 'any' && !isExact && isLower && isCommonWord(lettersOf(found)))
    return undefined;
  if (isLower && isSplitOfWords(term, found)) return undefined;
  const lone: NameHit =
    isAlone(text, start, end) && (isValue || end - start === text.length)
      ? { ...hit, isAlone: true }
      : isGlossed(text, start, end)
        ? { ...hit, isGlossed: true }
        : hit;
  if (isOneWordOf(found) && !isWordRule(term) && isOfPerson(text, hit))
    return { ...hit, needsSign: true, surname: 'likely' };
  const isOther =
    (term.isShort === true && isOfOtherCompany(text, end)) || (isOneWordOf(found) && isOfStreet(text, hit));
  if (isOther) return { ...hit, needsSign: true, reach: 'line' };
  if (isPlural(text, hit)) return { ...hit, needsSign: true };
  if (term.rule === 'any') return lone;
  if (!isExact && !(term.rule === 'own' && isCapitals(found)) && !isTitleOfLower(term, found))
    return isLower && end - start === text.length && term.kind === 'name'
      ? { ...lone, needsSign: true, isSlug: true }
      : undefined;
  if (!isWordRule(term) || isLed) return lone;
  if (isSurname(text, start)) return { ...hit, needsSign: true, surname: 'certain' };
  if (hasSignWithin(found) || isForeignLettering(found) || isOwnForm(text, hit)) return lone;
  if (term.rule === 'foreign' && !beginsSentence(text, start)) return hit;
  if (!isWholeName(text, hit)) return { ...lone, needsSign: true, reach: 'line' };
  if (isWithArticle(text, hit)) return { ...hit, needsSign: true, reach: 'line', isThing: true };
  return { ...lone, needsSign: true, ...(beginsSentence(text, start) ? { reach: 'initial' } : {}) };
}

/** True where no other name, number or hyphen goes on behind a word: `Bolt`, and not `Bolt Threads` or `Bolt 2`. */
export const isWholeName = (text: string, { end }: Pick<NameHit, 'end'>): boolean =>
  !/^(?:[-‐/_]|[^\S\n]{1,2}[\p{Lu}\d])/u.test(text.slice(end, end + 4));

/** True for a word with an article, of which no noun makes it a name again: `at the Summit in Lyon`, not `the Bolt team`. */
function isWithArticle(text: string, { start, end }: NameHit): boolean {
  const before = text.slice(Math.max(0, start - MAX_ARTICLE), start);
  return GERMAN_NOUN().test(before) || (WITH_ARTICLE().test(before) && NO_NOUN.test(text.slice(end, end + 12)));
}
const MAX_ARTICLE = 60;
const WITH_ARTICLE = late(
  () =>
    /(?<![\p{L}\p{N}])(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Yy]our|[Oo]ur|[Ee]ach|[Ee]very|[Aa]ny|[Aa]nother|[Ll]es?|[Ll]a|[Uu]ne?|[Dd]u|[Aa]ux?|[Ii]l|[Ee]l|[Ll]os|[Ll]as|[Dd]el)\s(?:\p{Ll}+\s)?(?:\p{Lu}\p{Ll}+\s){0,2}|(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ee]ine?[mnrs]?|[Zz]u[mr]|[Ii]m|[Vv]om|[Bb]eim|[Hh]et|[Ee]tt)\s)$/u,
);
const GERMAN_NOUN = late(
  () => /(?<![\p{L}\p{N}])(?:de[rmns]|die|das|eine?[mnrs]?|zu[mr]|im|vom|beim)\s\p{Ll}{3,}e[mnrs]?\s$/iu,
);
const NO_NOUN =
  /^(?:$|["”“»’]|\s*[.,;:!?)\n]|\s(?:is|was|are|has|will|can|that|which|who|on|in|at|of|for|from|and|or|with|to|by|ist|wird|hat|und|oder|mit|von|am|auf|aus|bei|für|est|et|ou|avec|sur)(?![\p{L}\p{N}]))/u;

const QUOTES = /["“”„«»]/;

/** True behind the sign with which the name begins, that no word has: `.ZAP`, `#slash`. */
function hasOwnSign(text: string, { start, term: { term, kind } }: NameHit): boolean {
  if (kind !== 'name') return false;
  const sign = /^[^\p{L}\p{N}\s"'“”„«»()[\]<>*_-]+/u.exec(term)?.[0];
  if (sign === undefined) return false;
  const from = start - sign.length;
  return text.slice(Math.max(0, from), start) === sign && /^$|[\s"'“”„«»()[\]<>*_,;:–—]/.test(text.charAt(from - 1));
}

/** True for a name with an ending that may be a plural of a word: `Ridgelines are`, and not `Nordlichts Roboter`. */
const isPlural = (text: string, { start, end, term: { isInflected } }: NameHit): boolean =>
  isInflected === true &&
  /\p{L}s$/u.test(text.slice(start, end)) &&
  beginsSentence(text, start) &&
  !/^\s+\p{Lu}/u.test(text.slice(end, end + 3));

const isWordRule = ({ rule }: NameTerm): boolean => rule === 'word' || rule === 'foreign';

/** A name in a path of prose: only one that is no word. */
function addressHit(text: string, hit: NameHit): NameHit | undefined {
  const { start, end, term } = hit;
  if (isWordRule(term) || !/[\s/_.=?&:~-]/.test(text.charAt(start - 1)) || !/[\s/_.=?&#)-]|^$/.test(text.charAt(end)))
    return undefined;
  return { ...hit, isInAddress: true };
}

/** Tells what a reading is part of: an identifier or handle (`none`), an address, a word with a hyphen, or nothing else. */
function surroundings(text: string, start: number, end: number): 'none' | 'address' | 'hyphen' | 'free' {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[/\\=&%?:@_.#~-]/.test(before) || /[/\\=&%?@_~.-]/.test(after)) {
    if (isInAddress(text, start, end)) return 'address';
    if (after === '=' && /[^\s=]/.test(text.charAt(end + 1)) && !/\p{Lu}/u.test(text.slice(start, end))) return 'none';
    if (/[@#_$\\%]/.test(before) || /[_@\\%]/.test(after)) return 'none';
    if (before === '.' && /[\p{L}\p{N}_\])]/u.test(text.charAt(start - 2))) return 'none';
    if (after === '.' && /[\p{L}\p{N}_]/u.test(text.charAt(end + 1))) return 'none';
    if (isHyphen(before) && isWordAt(text, start - 2)) return 'hyphen';
    if (isHyphen(after) && isWordAt(text, end + 1)) return 'hyphen';
  }
  return /[#@$]/.test(before) || (after === '(' && /\p{Ll}/u.test(text.charAt(start))) ? 'none' : 'free';
}

const isHyphen = (sign: string): boolean => sign === '-' || sign === '‐' || sign === '‑';

/** True where the text without blanks around a place is an address or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < MAX_CHUNK && isOfAddress(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < MAX_CHUNK && isOfAddress(text.charCodeAt(to))) to += 1;
  return /:\/\/|^www\.|\/.*\/|^\.{0,2}\/.|^(?:github|gitlab|bitbucket|npm|docker|git@[\w.-]+):./.test(
    text.slice(from, to).replaceAll('</', ''),
  );
}

const MAX_CHUNK = 300;
// No blank, quote or bracket.
const isOfAddress = (code: number): boolean =>
  code > 0x20 && code !== 0x22 && code !== 0x27 && code !== 0x60 && code !== 0x3c && code !== 0x3e && code < 0x2000;

/** Names of people have capitals: the first letters of their words, or all. */
const isPersonCase = (found: string): boolean => {
  const words = found.split(/[^\p{L}\p{N}\p{M}’']+/u);
  return words.length > 1 && !/^\p{Ll}/u.test(words[0] ?? '') && !/^\p{Ll}/u.test(words.at(-1) ?? '');
};

/** Letters and digits, with their case and without accents. */
const bareLetters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

const lettersOf = (text: string): string => bareLetters(text).toLowerCase();

function hasForm({ forms }: NameTerm, found: string): boolean {
  const bare = bareLetters(found);
  return forms.some((form) => {
    const own = bareLetters(form);
    return own === bare || (lettersOf(form) !== bare.toLowerCase() && caseShape(own) === caseShape(bare));
  });
}

/** The case of letters, to compare `Brueckner` with `Brückner`. */
function caseShape(letters: string): string {
  if (hasInnerCapital(letters)) return letters;
  if (isCapitals(letters)) return 'capitals';
  return /^\p{Lu}/u.test(letters) ? 'title' : 'small';
}

const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);

/** True for a name without capitals that has one where a sentence begins. */
const isTitleOfLower = ({ rule, forms }: NameTerm, found: string): boolean =>
  rule === 'own' && /^\p{Lu}\P{Lu}*$/u.test(found) && forms.some((form) => !/\p{Lu}/u.test(form));

/** True for a name of one word that is written as two words of the language, as `sales force`. */
function isSplitOfWords({ term, forms }: NameTerm, found: string): boolean {
  const words = found.split(/\s+/);
  const isWritten = term.toLowerCase().replace(/\s+/g, ' ').includes(words.join(' ').toLowerCase());
  if (words.length === 1 || isWritten || forms.length === 0) return false;
  return words.every((word) => word.length <= MAX_SYLLABLE || /^\d+$/.test(word) || isCommonWord(lettersOf(word)));
}
/** The most letters of a word that the list may lack. */
const MAX_SYLLABLE = 3;

const isOneWordOf = (found: string): boolean => /^[\p{L}\p{N}\p{M}]+$/u.test(found);

/** True for a name with a sign that no word has: `H&M`, `E.ON`. */
const hasSignWithin = (found: string): boolean => /\S[&+!.]\S/.test(found);

/** True where a text is the name and what is said of it: `Rise – payments`, `Rise: payments`, `Rise (payments)`. */
const isGlossed = (text: string, start: number, end: number): boolean =>
  start === 0 && /^(?: ?[–—] ?| - |: | \()\S/.test(text.slice(end, end + 6));

/** True for a name with an accent that no word has: `Zoë`. */
const isForeignLettering = (found: string): boolean =>
  /[^\p{ASCII}]/u.test(found) && !isCommonWord(lettersOf(found)) && !isForeignWord(lettersOf(found));

/** True where a text is nothing but the name, with a legal form or the word for a logo. */
function isAlone(text: string, start: number, end: number): boolean {
  if (text.length > MAX_VALUE) return false;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => LOGO_WORDS.has(word) || isLegalForm(word));
}
const MAX_VALUE = 200;
const LOGO_WORDS = new Set(['logo', 'logos', 'of', 'the', 'icon', 'image', 'von', 'de', 'du', 'del', 'di']);

const isBesideLegalForm = (text: string, end: number): boolean => {
  const form = FORM_BEHIND.exec(text.slice(end, end + 20))?.[1];
  if (form === undefined || !/^\p{Lu}|^gmbh/u.test(form)) return false;
  const letters = lettersOf(form);
  return isLegalForm(letters) && !isCommonWord(letters) && !/^(?:as|is|me|or|da|dd|pt|ad|the)$/.test(letters);
};
/** True where a legal form makes a word a name. One behind the short name of a customer makes it that of another company. */
const isOwnForm = (text: string, { end, term }: NameHit): boolean =>
  term.isShort !== true && isBesideLegalForm(text, end);

const FORM_BEHIND = /^,?\s{1,3}([\p{L}./]{2,12})(?![\p{L}\p{N}])/u;

/** The text behind a name, without the legal form that it begins with: `A/S and`. */
const withoutLegalForm = (text: string): string =>
  text.replace(FORM_BEHIND, (found, form: string) =>
    /^\p{Lu}|^gmbh/u.test(form) && isLegalForm(lettersOf(form)) ? '' : found,
  );

/** True where a name goes on to that of another company: `Velden Systems GmbH` for `Velden Mutual`. */
function isOfOtherCompany(text: string, end: number): boolean {
  const words = /^(?:[^\S\n]\p{Lu}[\p{L}\p{N}&.-]*){1,4}/u.exec(text.slice(end, end + MAX_OTHER_NAME))?.[0].trim();
  const [next, ...others] = words?.replace(/\.$/, '').split(/\s/) ?? [];
  return next !== undefined && !isLegalForm(lettersOf(next)) && others.some((word) => isLegalForm(lettersOf(word)));
}
const MAX_OTHER_NAME = 80;

/** True for a name that a street or a house has, beside its number: `4 Velden Lane`, `Velden Straße 9`. */
const isOfStreet = (text: string, { start, end }: NameHit): boolean =>
  STREET().test(text.slice(end, end + MAX_STREET)) &&
  (/\d[a-z]? $/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\D{1,20}\d/.test(text.slice(end, end + MAX_STREET)));
const MAX_STREET = 30;
const STREET = late(
  () =>
    /^ (?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Court|Square|House|Gardens|Quay|Stra(?:ß|ss)e|Weg|Platz|Allee)(?![\p{L}\p{N}])/u,
);

/** True behind a word with a capital that is no common one, or that is also a given name. */
function isSurname(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_GIVEN_NAME), start);
  const given = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}’'-]*\.?)[^\S\n]+$/u.exec(before)?.[1];
  if (given === undefined) return false;
  const letters = lettersOf(given);
  return GIVEN_NAMES.has(letters) || !(isEnglishWord(letters) || SHORT_WORDS.has(letters));
}
const MAX_GIVEN_NAME = 40;

/** True for a name behind a given name and nothing else, or before an initial: `Maja Lindqvist`, `Lindqvist, M.`. */
function isOfPerson(text: string, { start, end }: NameHit): boolean {
  if (/^, (?:\p{Lu}\.[ -]?){1,3}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 12))) return true;
  const before = text.slice(Math.max(0, start - 2 * MAX_GIVEN_NAME), start);
  const [, lead = '', given] = GIVEN().exec(before) ?? [];
  if (given === undefined || /^[^\S\n]{1,2}\p{Lu}/u.test(text.slice(end, end + 3))) return false;
  const letters = lettersOf(given);
  if (letters.length > MAX_GIVEN_LETTERS || !isGivenName(letters)) return false;
  // `Avec Lindqvist, il …`, and not `Maja Lindqvist <maja@home.example>`.
  const isAtBegin = beginsSentence(text, start - (/\S+\s+$/.exec(before)?.[0].length ?? 0));
  if (isForeignWord(letters) && isAtBegin && !/^\s*(?:$|\n|[<(])/.test(text.slice(end, end + 4))) return false;
  // `der Maschinenbauer Lindqvist`; in a row of names nobody knows which is one of a person.
  return !ARTICLE.test(lead) && !(/^\p{Lu}/u.test(lead) && isGivenName(lettersOf(lead)));
}
/** Longer ones are nouns of German, which has them with a capital. */
const MAX_GIVEN_LETTERS = 10;
const GIVEN = late(
  () =>
    /(?:(?<![\p{L}\p{N}])([\p{L}\p{N}’'-]+)[^\S\n]+)?(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+(?:[’'-]\p{L}+)?)(?:[^\S\n]\p{Lu}\.)?[^\S\n]+$/u,
);
const ARTICLE =
  /^(?:the|an?|der|die|das|de[nmrs]|dem|ein(?:e[nmrs]?)?|(?:uns|eu)e?re?[nmrs]?|ihre?[nmrs]?|beim|vom|zum|zur|im|am|les?|la|une?|du|des|au|notre|nos|el|los|las|il|lo|gli|nuestr[oa]s?|het|een|det|ett|vår[at]?)$/i;

/** True where a sentence, a line or a cell begins. */
const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:…。！？\n|•–—])[\s"'“”„«»(*_>[¿¡#-]*$/u.test(text.slice(Math.max(0, start - 20), start));

/** Drops what lies within a phrase that is no name of the same customer, and within the place of a longer name. */
function longest(hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length === 0) return hits;
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameHit[] = [];
  let nevers: NameHit[] = [];
  let longestSoFar: NameHit | undefined;
  for (const hit of sorted) {
    nevers = nevers.filter(({ end }) => end > hit.start);
    if (hit.term.kind === 'never') {
      nevers.push(hit);
      continue;
    }
    if (nevers.some(({ end, term }) => term.customer === hit.term.customer && end >= hit.end)) continue;
    const isWithin =
      longestSoFar !== undefined &&
      hit.start < longestSoFar.end &&
      (hit.start !== longestSoFar.start || hit.end !== longestSoFar.end);
    if (isWithin) continue;
    kept.push(hit);
    longestSoFar = hit;
  }
  return kept;
}
