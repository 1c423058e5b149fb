import type { NameHit } from '../name-hit.ts';
import { anyCase } from './any-case.ts';
import { foreignWord } from './foreign-word.ts';
import { hyphen } from './hyphen.ts';
import { identifier } from './identifier.ts';
import { inAddress } from './in-address.ts';
import { joinedWords } from './joined-words.ts';
import type { NameJudgement, Reading } from './name-judgement.ts';
import { never } from './never.ts';
import { noWord } from './no-word.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { otherCase } from './other-case.ts';
import { otherCompany } from './other-company.ts';
import { ownLettering } from './own-lettering.ts';
import { partOfPhrase } from './part-of-phrase.ts';
import { person } from './person.ts';
import { personName } from './person-name.ts';
import { place } from './place.ts';
import { plural } from './plural.ts';
import { quoteWithin } from './quote-within.ts';
import { splitWords } from './split-words.ts';
import { street } from './street.ts';
import { surname } from './surname.ts';
import { surroundingsOf } from './surroundings.ts';
import { thing } from './thing.ts';
import { word } from './word.ts';

/** The judgements in their order: of parts of something else, of names that are no words, and of words. */
export const JUDGEMENTS: readonly NameJudgement[] = [
  ...[never, quoteWithin, identifier, inAddress, personName, hyphen, joinedWords, splitWords],
  ...[person, place, otherCompany, street, plural, ordinaryWords, anyCase, otherCase, noWord],
  ...[surname, ownLettering, foreignWord, partOfPhrase, thing, word],
];

/** Judges a reading by what stands around it and by its case; empty where it is no mention. */
export function judgeReading(text: string, hit: NameHit, isValue: boolean): readonly NameHit[] {
  const reading = readingOf(text, hit, isValue);
  for (const { judge } of JUDGEMENTS) {
    const verdict = judge(reading);
    if (verdict !== undefined) return verdict === 'none' ? [] : [{ ...hit, ...verdict }];
  }
  return [];
}

export const readingOf = (text: string, { start, end, term }: NameHit, isValue: boolean): Reading => ({
  ...{ text, start, end, term, isValue, found: text.slice(start, end) },
  around: surroundingsOf(text, start, end),
});
