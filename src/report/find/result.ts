import type { Config } from '../../model/config.ts';
import { ownerOf } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import type { Match, Query, SearchResult } from '../../model/match.ts';
import type { Place, Range } from '../../model/place.ts';
import type { CustomerView } from '../../share/view.ts';

/** The result of `refs find`. */
export interface FindResult {
  readonly as_of: Day;
  readonly query: Query;
  readonly found: SearchResult;
  readonly config: Config;
  /** One line for each match, without what matched. */
  readonly isBrief?: boolean;
  /** The views of the customers found, by their files. Formats for those outside print from these alone. */
  readonly views?: ReadonlyMap<string, CustomerView>;
  locate(place: Place): Range;
  /** The path as the user of this run would open it: from the working directory. */
  shown(file: string): string;
}

/** The name of a match: the id of the customer, and of the story where there is one. */
export const matchId = ({ customer, story }: Match): string =>
  story === undefined ? customer.id : `${customer.id}/${story.id}`;

/** The person on our side to contact first. */
export const contactOf = ({ customer }: Match): string | undefined => ownerOf(customer.data, 'references');
