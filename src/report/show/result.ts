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
  /** The story that was asked for; undefined for all of them. */
  readonly story: Story | undefined;
  /** One for each use of the vocabulary. */
  readonly standing: readonly Standing[];
  /** What each advocate has room for. */
  readonly room: readonly AdvocateCapacity[];
  /** What they were asked for in a year, and what they got for it. */
  readonly balance: Balance;
  readonly due: readonly DueItem[];
  readonly config: Config;
  locate(place: Place): Range;
  /** A file's path as the reader of this run would open it: from the working directory. */
  shown(file: string): string;
}
