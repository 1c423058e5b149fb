import type { Advocate } from '../model/customer.ts';
import type { Day } from '../model/day.ts';

/** Says that the last day on which an advocate can be asked is over. */
export const isPastLastDay = ({ until }: Pick<Advocate, 'until'>, on: Day): boolean =>
  until !== undefined && on > until;

/** Says that an advocate has not left, and can still be asked on a day. */
export const isStillThere = (person: Pick<Advocate, 'status' | 'until'>, on: Day): boolean =>
  person.status !== 'left' && !isPastLastDay(person, on);
