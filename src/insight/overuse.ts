import { countOn, limitsFor } from '../consent/ledger.ts';
import { isStillThere } from '../consent/still-there.ts';
import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';

/** Counts the people of whom more was asked than a limit on them allows on a day. */
export const countOverused = (customers: readonly Customer[], on: Day, policy: Policy): number =>
  customers.reduce((count, { data }) => {
    const people = (data.advocates ?? []).filter((person) => isStillThere(person, on));
    const overused = people.filter(({ id, uses = [] }) =>
      uses.some((use) =>
        limitsFor(data, { advocate: id, use }, policy).some(
          (applied) => applied.of === 'advocate' && countOn(applied, on) > applied.limit.max,
        ),
      ),
    );
    return count + overused.length;
  }, 0);
