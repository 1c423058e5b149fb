import type { Consent } from '../model/customer.ts';
import { isDuration } from '../model/day.ts';
import { scopePhrase } from '../mutations/consent-words.ts';
import { plain } from '../report/escape.ts';
import { dayFault } from './day-fault.ts';
import type { Answers, Field } from './field.ts';
import type { FieldOnDemand } from './fields-on-demand.ts';
import { placeChoices, requirementChoices } from './on-file-choices.ts';
import { placeFault } from './place-option.ts';

const slugFault = (text: string): string | undefined =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? undefined : `"${text}" is no slug: write it as nda or brand-check`;

/** The fields of a grant that narrow it further, or say what comes with it, by the key that each writes. */
const NARROWING = {
  requires: {
    takes: {
      flags: '--requires <condition...>',
      summary: 'what has to be met first: nda',
      values: 'requirements',
      many: true,
    },
    question: 'What has to be met first, each time?',
    fault: slugFault,
    suggestions: requirementChoices,
  },
  begins_on: {
    takes: { flags: '--begins <day>', summary: 'the first day of use, where it is later than the yes: an embargo' },
    question: 'From which day on may it be used? (YYYY-MM-DD)',
    fault: dayFault,
  },
  replaces: {
    takes: {
      flags: '--replaces <record...>',
      summary: 'older records that this one ends',
      values: 'record',
      many: true,
    },
    question: 'Which older records does it end?',
    choices: ({ customer: { data } }) =>
      (data.consent ?? []).map((record) => ({
        value: record.id,
        name: `${record.id}: ${record.status} ${plain(scopePhrase(record))}`,
      })),
  },
  named_as: {
    takes: { flags: '--named-as <name>', summary: 'the exact form of their name to use' },
    question: 'How exactly are they to be named?',
  },
  disclaimer: {
    takes: { flags: '--disclaimer <text>', summary: 'the words that have to stand beside it' },
    question: 'Which words have to stand beside it?',
  },
  guidelines: {
    takes: { flags: '--guidelines <address>', summary: 'the brand guidelines to keep to' },
    question: 'At which address are their guidelines?',
  },
  takedown_within: {
    takes: { flags: '--takedown-within <duration>', summary: 'how soon it is down after a withdrawal: 5d' },
    question: 'How soon has it to be down after a withdrawal? (5d, 2w)',
    fault: (text) => (isDuration(text) ? undefined : `"${text}" is no duration: write it as 5d or 2w`),
  },
  may_stay: {
    takes: {
      flags: '--may-stay <place...>',
      summary: 'where it may stay after the end: print',
      values: 'place',
      many: true,
    },
    question: 'Where may it stay after the end, if it was there before?',
    fault: placeFault,
    suggestions: placeChoices,
  },
} as const satisfies { readonly [Key in keyof Consent]?: Field };

export const NARROWING_FIELDS: readonly FieldOnDemand[] = [
  { words: 'conditions to be met first, each time: nda, brand-check', field: NARROWING.requires },
  { words: 'it begins later than the yes: an embargo', field: NARROWING.begins_on },
  { words: 'it ends an older record', field: NARROWING.replaces },
  { words: 'the exact form of their name', field: NARROWING.named_as },
  { words: 'words that have to stand beside it: a disclaimer', field: NARROWING.disclaimer },
  { words: 'brand guidelines to keep to', field: NARROWING.guidelines },
  { words: 'how soon it is down after a withdrawal', field: NARROWING.takedown_within },
  { words: 'where it may stay after the end', field: NARROWING.may_stay },
];

/** The keys that the answers write, in place of those of the request. */
export function narrowingIn(
  { text, list }: Answers,
  request: Consent | undefined,
): Partial<Pick<Consent, keyof typeof NARROWING>> {
  return Object.fromEntries(
    Object.entries<Field>(NARROWING).flatMap(([key, field]) => {
      const isList = 'many' in field.takes && field.takes.many === true;
      const said = isList ? (list(field).length > 0 ? list(field) : undefined) : text(field);
      const value = said ?? request?.[key as keyof typeof NARROWING];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
