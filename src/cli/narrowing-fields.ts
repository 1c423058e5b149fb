import type { Consent } from '../model/customer.ts';
import { isDuration } from '../model/day.ts';
import { dayFault } from './day-fault.ts';
import type { Answers, Field } from './field.ts';
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
    fault: slugFault,
  },
  begins_on: {
    takes: { flags: '--begins <day>', summary: 'the first day of use, where it is later than the yes: an embargo' },
    fault: dayFault,
  },
  replaces: {
    takes: { flags: '--replaces <record...>', summary: 'older records that this one ends', many: true },
    choices: ({ customer: { data } }) => (data.consent ?? []).map(({ id }) => ({ value: id, name: id })),
  },
  named_as: { takes: { flags: '--named-as <name>', summary: 'the exact form of their name to use' } },
  disclaimer: { takes: { flags: '--disclaimer <text>', summary: 'the words that have to stand beside it' } },
  guidelines: { takes: { flags: '--guidelines <address>', summary: 'the brand guidelines to keep to' } },
  takedown_within: {
    takes: { flags: '--takedown-within <duration>', summary: 'how soon it is down after a withdrawal: 5d' },
    fault: (text) => (isDuration(text) ? undefined : `"${text}" is no duration: write it as 5d or 2w`),
  },
  may_stay: {
    takes: { flags: '--may-stay <place...>', summary: 'where it may stay after the end: print', many: true },
    fault: placeFault,
  },
} as const satisfies { readonly [Key in keyof Consent]?: Field };

export const NARROWING_FIELDS: readonly Field[] = Object.values(NARROWING);

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
