import type { Config } from '../../model/config.ts';
import { ownerOf } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import type { Match, Query, SearchResult } from '../../model/match.ts';
import type { Place, Range } from '../../model/place.ts';

/** What `refs find` found. */
export interface FindResult {
  readonly as_of: Day;
  readonly query: Query;
  readonly found: SearchResult;
  readonly config: Config;
  locate(place: Place): Range;
  /** A file's path as the reader of this run would open it: from the working directory. */
  shown(file: string): string;
}

/** What a match is called: the customer's id, and the story's where there is one. */
export const matchId = ({ customer, story }: Match): string =>
  story === undefined ? customer.id : `${customer.id}/${story.id}`;

/** Whom on our side to talk to first. */
export const contactOf = ({ customer }: Match): string | undefined => ownerOf(customer.data, 'references');
