/** A pack: a few references that one prospect may be shown, and until when. */
import type { Audience } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { ACTIVITIES } from '../model/use.ts';
import type { SharedCustomer, SharedQuote, SharedStory } from './view.ts';

/** The uses that a pack can be for. */
export const PACK_USES = ['name', 'logo', 'quote', 'case-study', ...ACTIVITIES] as const;
export type PackUse = (typeof PACK_USES)[number];

/** The references that are wanted, and for whom. */
export interface PackWish {
  /** The words to look for; empty: any reference. */
  readonly words: string;
  readonly uses: readonly PackUse[];
  readonly count: number;
  readonly prospect: string;
  readonly audience: Exclude<Audience, 'internal'>;
  readonly territory?: string;
  readonly met?: readonly string[];
  /** The prospect's own industry and segment, where they are known. */
  readonly industry?: string;
  readonly segment?: string;
  readonly on: Day;
}

/** A pack as it may be handed out. */
export interface Pack {
  readonly id: string;
  readonly prospect: string;
  readonly audience: PackWish['audience'];
  readonly as_of: Day;
  /** The last day on which all of it may be used; absent where no end is known. */
  readonly valid_until?: Day;
  readonly uses: readonly PackUse[];
  readonly references: readonly PackReference[];
}

export interface PackReference
  extends Pick<SharedCustomer, 'ref' | 'name' | 'isNamed' | 'disclaimers' | 'guidelines' | 'conditions'> {
  readonly industry?: string;
  readonly segment?: string;
  readonly region?: string;
  /** The reasons for it, one phrase each. */
  readonly why: readonly string[];
  readonly story?: SharedStory;
  readonly quotes: readonly SharedQuote[];
  readonly engagements: readonly PackEngagement[];
  /** The colleague to go through. */
  readonly through?: string;
  readonly valid_until?: Day;
}

/** Somebody who can be met, without how to reach them. */
export interface PackEngagement {
  readonly use: PackUse;
  /** The person as far as the view shows them: by name and title, or by title alone. */
  readonly who?: string;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
}

/** The place of a pack, as it is on record. */
export const packPlace = (id: string): string => `pack:${id}`;

/** The reason where nothing stands in the way, and there is no part to show. */
export const NOTHING_TO_SHOW = 'there is nothing to show';
