import type { Advocate, Consent, Customer, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import type { BareReason } from './bare-reason.ts';
import { isRefusal } from './consent-records.ts';

/** An advocate of another file who is the same person. */
export interface PersonElsewhere {
  readonly from: Customer;
  readonly index: number;
  readonly advocate: Advocate;
}

const NOWHERE: readonly PersonElsewhere[] = [];

/** Finds the advocates of other files who are the same person as one of a customer. */
export function personElsewhere(
  { samePeople }: Pick<Customer, 'samePeople'>,
  { person }: Advocate,
): readonly PersonElsewhere[] {
  if (samePeople === undefined || person === undefined) return NOWHERE;
  return samePeople.flatMap((from) =>
    (from.data.advocates ?? []).flatMap((advocate, index) =>
      advocate.person === person ? [{ from, index, advocate }] : [],
    ),
  );
}

/** The sound files besides a customer's own that tell what somebody of it did, by the id that they have in its file. */
export function soundElsewhere(customer: PersonLinks, id: string | undefined): readonly PersonElsewhere[] {
  const advocate = customer.samePeople && customer.data.advocates?.find((one) => one.id === id);
  return advocate === undefined ? NOWHERE : personElsewhere(customer, advocate).filter(({ from }) => !from.broken);
}

/** A customer, as far as it is linked to others by its people. */
export type PersonLinks = Pick<Customer, 'file' | 'data' | 'samePeople'>;

/** The rests that a person asked for in other files, and the files that cannot tell. That they left one follows nobody. */
export const elsewhereReasons = (elsewhere: readonly PersonElsewhere[], on: Day): readonly BareReason[] =>
  elsewhere.flatMap(({ from, index, advocate }): readonly BareReason[] => {
    const where = `"${advocate.person}" is in ${from.file} too`;
    if (from.broken) {
      const message = `${where}, which has errors: run "${commandLine`refs check ${from.file}`}"`;
      return [{ code: 'file/broken', verdict: 'no', message, path: [], from }];
    }
    const { status, rest_until } = advocate;
    const resting = { code: 'advocate/resting', from } as const;
    if (rest_until === undefined) {
      if (status !== 'resting') return [];
      const message = `${where}, and rests with no day on which that ends`;
      return [{ ...resting, verdict: 'no', path: ['advocates', index, 'status'], message }];
    }
    if (rest_until <= on) return [];
    const message = `${where}, and rests until ${rest_until}`;
    return [{ ...resting, verdict: 'wait', path: ['advocates', index, 'rest_until'], message, clears_on: rest_until }];
  });

/** A person's records of consent as one list, and the place of each record that is from another file. */
export interface RecordsOfPerson {
  readonly data: CustomerFile;
  /** The place of a reason in these data. */
  placeOf(reason: BareReason): BareReason;
}

/**
 * Adds what a person refused in other files to their records in one. Only a later yes in this file overcomes it: a yes
 * that they gave elsewhere was for another company.
 */
export function recordsOfPerson(
  data: CustomerFile,
  { id }: Advocate,
  elsewhere: readonly PersonElsewhere[],
): RecordsOfPerson {
  const refused = elsewhere.flatMap(({ from, advocate }) =>
    (from.data.consent ?? []).flatMap((record, index) =>
      record.subject === advocate.id && isRefusal(record)
        ? [{ from, index, record: { ...withoutReplaced(record), subject: id } }]
        : [],
    ),
  );
  if (refused.length === 0) return { data, placeOf: (reason) => reason };
  const { consent = [] } = data;
  return {
    data: { ...data, consent: [...consent, ...refused.map(({ record }) => record)] },
    placeOf(reason) {
      const [list, index, ...rest] = reason.path;
      const other = list === 'consent' && typeof index === 'number' ? refused[index - consent.length] : undefined;
      if (other === undefined) return reason;
      return { ...reason, from: other.from, path: ['consent', other.index, ...rest] };
    },
  };
}

/** A record without the ids of others in its file. */
function withoutReplaced(record: Consent): Consent {
  const { replaces: _, ...rest } = record;
  return rest;
}
