import { letterings, writtenPhrasesOf } from '../text/company-names.ts';
import { isNameLike } from '../text/person-name.ts';
import { plainText } from '../text/plain-text.ts';
import { isCommonWord, isForeignWord } from './is-common-word.ts';
import { type CaseRule, hasInnerCapital, isWordRule, type NameTerms } from './name-terms.ts';

/** The names of one customer, and the setting that overrides the list of words. */
export interface CustomerNames {
  readonly customer: string;
  readonly names: readonly string[];
  readonly areWords?: boolean;
}

/** Adds all readings of the names of a customer, and gives those that are also words, or one letter and not looked for. */
export function addNames(index: NameTerms, { customer, names, areWords }: CustomerNames): readonly string[] {
  const wordTerms = new Set<string>();
  const [allForms, begins] = [formsIn(names), beginsIn(names)];
  for (const term of names)
    for (const written of writtenPhrasesOf(term)) {
      const words = withoutDot(term, written);
      const joined = words.join('');
      const forms = [...(allForms.get(joined) ?? [])];
      const rule = caseRuleOf(words, forms, areWords);
      if (!isNameReading(joined) || isWordRule({ rule })) wordTerms.add(term);
      if (!isNameReading(joined)) continue;
      const reading = { customer, term, kind: 'name', rule } as const;
      const isShort = (begins.get(words.join(' ')) ?? 0) > joined.length;
      for (const split of [words, ...camelSplits(joined, forms)])
        index.add(split, { ...reading, forms, ...(isShort ? { isShort } : {}) });
      for (const ending of isWordRule({ rule }) || rule === 'exact' ? [] : endingsOf(joined))
        index.add(withEnding(words, ending), {
          ...reading,
          forms: forms.map((form) => form + ending),
          isInflected: true,
        });
    }
  return [...wordTerms];
}

/**
 * Lists the first words of names, each with the letters that the longest of these names has in its shortest reading: one
 * with more letters than the words goes on behind them with more than a legal form.
 */
function beginsIn(names: readonly string[]): ReadonlyMap<string, number> {
  const begins = new Map<string, number>();
  for (const name of names) {
    const phrases = writtenPhrasesOf(name);
    const least = Math.min(...phrases.map((words) => words.join('').length));
    for (const words of phrases) {
      let begin = '';
      for (const word of words) {
        begin += begin === '' ? word : ` ${word}`;
        begins.set(begin, Math.max(begins.get(begin) ?? 0, least));
      }
    }
  }
  return begins;
}

/** The words of a name as they stand in a text, where the dot before one is no letter of it. */
const withoutDot = (term: string, [first = '', ...others]: readonly string[]): readonly string[] => [
  term.startsWith('.') ? first.replace(/^dot/, '') : first,
  ...others,
];

/** The endings that a name takes in a sentence, where it stays plain that it is the name: a genitive, particles of Korean. */
function endingsOf(joined: string): readonly string[] {
  if (HANGUL.test(joined)) return PARTICLES;
  return joined.length >= MIN_INFLECTED && /[a-rt-wy]$/.test(joined) ? ['s'] : [];
}
const MIN_INFLECTED = 5;
const HANGUL = /[\uac00-\ud7a3]$/;
const PARTICLES = '은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 에게 만'.split(' ');

const withEnding = (words: readonly string[], ending: string): readonly string[] => [
  ...words.slice(0, -1),
  `${words.at(-1) ?? ''}${ending}`,
];

const isNameReading = (joined: string): boolean => /[a-z0-9].*[a-z0-9]|[^\p{ASCII}]{2}/u.test(joined);

/** Adds a name of a person of two words or more. */
export function addPerson(index: NameTerms, customer: string, { id, name }: { id: string; name: string }): void {
  if (!isNameLike(name)) return;
  for (const lettering of letterings(plainText(name))) {
    const words = lettering.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > 1) index.add(words, { customer, term: id, kind: 'person', rule: 'own', forms: [name] });
  }
}

/** Adds a phrase that holds a name of the customer and is none. */
export function addNever(index: NameTerms, customer: string, phrase: string): void {
  for (const words of writtenPhrasesOf(phrase).slice(0, 1))
    index.add(words, { customer, term: phrase, kind: 'never', rule: 'any', forms: [] });
}

/** The ways in which names write each reading: the words of a name, or all of them together. */
function formsIn(names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const name of names) {
    const words = plainText(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    for (const form of [...words, words.join('')])
      for (const reading of letterings(form)) forms.set(reading, (forms.get(reading) ?? new Set()).add(form));
  }
  return forms;
}

/** The parts of a reading that is written with inner capitals: `OpenElements`. */
const camelSplits = (joined: string, forms: readonly string[]): readonly (readonly string[])[] =>
  forms
    .filter((form) => hasInnerCapital(form))
    .map((form) => form.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => letterings(part)[0] ?? ''))
    .filter((words) => words.length > 1 && words.join('') === joined);

function caseRuleOf(words: readonly string[], forms: readonly string[], areWords: boolean | undefined): CaseRule {
  const joined = words.join('');
  if (areWords === true && words.length === 1) return 'word';
  if (!/^[a-z0-9]+$/.test(joined)) return /\p{Ll}/u.test(joined) ? ownRule(joined, forms) : 'any';
  if (joined.length <= MAX_INITIALS && areWords === undefined) return 'word';
  if (words.length > 1) return 'any';
  if (isCommonWord(joined) && areWords === undefined) return forms.some(hasInnerCapital) ? 'exact' : 'word';
  if (isForeignWord(joined) && areWords === undefined) return 'foreign';
  return ownRule(joined, forms);
}

function ownRule(joined: string, forms: readonly string[]): CaseRule {
  if (forms.length === 0) return 'any';
  if (joined.length <= MAX_SHORT) return 'exact';
  return forms.some((form) => hasInnerCapital(form) || /\p{N}|[^\p{ASCII}]/u.test(form)) ? 'any' : 'own';
}

/** Initials of so many letters stand for many things. */
const MAX_INITIALS = 3;
const MAX_SHORT = 4;
