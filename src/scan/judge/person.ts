import { late } from '../../text/late.ts';
import { isLegalForm } from '../../text/legal-forms.ts';
import { isGivenName } from '../given-names.ts';
import { isForeignWord } from '../is-common-word.ts';
import { hasInnerCapital, isWordRule } from '../name-terms.ts';
import { isOneWord, lettersOf } from './letter-case.ts';
import type { NameJudgement, Reading } from './name-judgement.ts';
import { beginsSentence } from './sentence.ts';

export const person: NameJudgement = {
  why: 'a name behind a given name or greeting, or before a surname or initial, is likely one of a person',
  example: 'We met Maja Nordlicht.',
  judge: (reading) =>
    isOneWord(reading.found) &&
    !hasInnerCapital(reading.found) &&
    !isWordRule(reading.term) &&
    (isBeforeInitial(reading) || isBehindGivenName(reading) || isBeforeSurname(reading) || isGreeted(reading))
      ? { need: 'other' }
      : undefined,
};

/** `Lindqvist, M.` */
const isBeforeInitial = ({ text, end }: Reading): boolean =>
  /^, (?:\p{Lu}\.[ -]?){1,3}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 12));

/** `Juno Adeyemi`, of which the second is no word of the language, and nothing goes on behind it. */
function isBeforeSurname({ text, start, end, term }: Reading): boolean {
  const behind = text.slice(end, end + MAX_SURNAME);
  const next = (term.isShort ? SURNAME : start === 0 ? ONLY_SURNAME : undefined)?.exec(behind)?.[1];
  if (next === undefined || !isGivenName(lettersOf(next)) || isLegalForm(lettersOf(next))) return false;
  const lead = /(\p{Lu}[\p{L}’'-]*) $/u.exec(text.slice(Math.max(0, start - MAX_SURNAME), start))?.[1];
  return lead === undefined || !isGivenName(lettersOf(lead));
}
const SURNAME = /^ (\p{Lu}\p{Ll}+)(?=$|\n|,| ?[<(|])/u;
const ONLY_SURNAME = /^ (\p{Lu}\p{Ll}+)$/u;
const MAX_SURNAME = 24;

/** `Dear Juno,`, `I am Juno.` */
const isGreeted = ({ text, start, end, term }: Reading): boolean =>
  term.isShort === true &&
  GREETING().test(text.slice(Math.max(0, start - MAX_SURNAME), start)) &&
  /^(?:[,.!:]|\s*(?:$|\n))/.test(text.slice(end, end + 4));
const GREETING = late(
  () =>
    /(?:^|[\s>])(?:(?:I am|I[’']m|[Mm]y name is|[Ii]ch bin|[Jj]e suis|[Aa]sk for) |(?:Dear|Hi|Hello|Hey|Hallo|Liebe|Lieber|Cher|Chère|Bonjour|Hola|Ciao) |(?:Best|Thanks|Regards|Cheers|Grüße|Cordialement),?\s{1,2})$/u,
);

/** `Maja Lindqvist` and nothing else with a capital beside it. */
function isBehindGivenName({ text, start, end }: Reading): boolean {
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
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
const MAX_BEFORE = 80;
/** Longer ones are nouns of German, which has them with a capital. */
const MAX_GIVEN_LETTERS = 10;
const GIVEN = late(
  () =>
    /(?:(?<![\p{L}\p{N}])([\p{L}\p{N}’'-]+)[^\S\n]+)?(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+(?:[’'-]\p{L}+)?)(?:[^\S\n]\p{Lu}\.)?[^\S\n]+$/u,
);
const ARTICLE =
  /^(?:the|an?|der|die|das|de[nmrs]|dem|ein(?:e[nmrs]?)?|(?:uns|eu)e?re?[nmrs]?|ihre?[nmrs]?|beim|vom|zum|zur|im|am|les?|la|une?|du|des|au|notre|nos|el|los|las|il|lo|gli|nuestr[oa]s?|het|een|det|ett|vår[at]?)$/i;
