import type { AdvocateCapacity } from '../../consent/capacity.ts';
import type { DueItem } from '../../consent/reminders.ts';
import type { Config } from '../../model/config.ts';
import type { Customer, Story } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import type { Place, Range } from '../../model/place.ts';
import type { Standing } from '../../model/standing.ts';
import type { Balance } from '../../mutations/balance.ts';

/** All about one customer, or one of their stories. */
export interface ShowResult {
  readonly as_of: Day;
  readonly customer: Customer;
  /** The only story to show; undefined for all of them. */
  readonly story: Story | undefined;
  /** One for each use of the vocabulary. */
  readonly standing: readonly Standing[];
  /** The capacity of each advocate. */
  readonly room: readonly AdvocateCapacity[];
  /** The balance of a year. */
  readonly balance: Balance;
  readonly due: readonly DueItem[];
  readonly config: Config;
  locate(place: Place): Range;
  /** The path as the user of this run would open it: from the working directory. */
  shown(file: string): string;
}
