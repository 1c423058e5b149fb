import type { Attribution, Audience, Channel, Use } from './customer.ts';
import type { Day } from './day.ts';
import type { Path } from './place.ts';

/**
 * The verdicts from best to worst: go ahead; go ahead once the owner or customer agrees; not before a known day; no.
 */
export const VERDICTS = ['ready', 'ask', 'wait', 'no'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The question of standing: may we use a customer's reference in this way, on this day? */
export interface Question {
  readonly use: Use;
  readonly on: Day;
  /** Absent: the public for material, press interviews and talks, else prospects. */
  readonly audience?: Audience;
  /** The territory of the use. Absent: its meaning depends on the use. */
  readonly territory?: string;
  /** A story's id. Absent: any story. */
  readonly story?: string;
  /** An advocate's id. Absent: the best one. */
  readonly advocate?: string;
  /** A channel word or the address of the place of use. Absent: any, with a remark where the grant names places. */
  readonly place?: string;
  /** The channel of that place, where the placement says it. */
  readonly channel?: Channel;
  /** The conditions that are met for this use. Absent: none. */
  readonly met?: readonly string[];
  /** The prospect it is for, compared with those the customer refuses to speak to. */
  readonly prospect?: string;
  /** The amount of the customer's name it shows. Absent: as much as the grant allows. */
  readonly attribution?: Attribution;
  /**
   * True for material that is live on that day. It takes nobody's time, and an open story or territory means all of
   * them.
   */
  readonly isUp?: boolean;
  /**
   * The entry of the ledger that is asked about, which does not count against itself; `elsewhere` for one of another
   * file of the company, `new` for a planned engagement. An engagement takes a person's time, whatever material there is.
   */
  readonly entry?: number | 'elsewhere' | 'new';
}

/** A reason for or against a use. */
export interface Reason {
  readonly code: string;
  readonly verdict: Verdict;
  /** Lower case, the values named, no full stop. */
  readonly message: string;
  readonly file: string;
  /** The place of the reason in the customer's file. */
  readonly path: Path;
  /** The day on which this reason ends, with `wait`; absent where none is known. */
  readonly clears_on?: Day;
  /** The day from which a declined or withdrawn use may be asked for again. */
  readonly raise_on?: Day;
  /** The owner of the customer to ask. */
  readonly who?: string;
}

/** The answer to "may we, for this use, on this day". */
export interface Standing {
  readonly use: Use;
  readonly audience: Audience;
  readonly verdict: Verdict;
  /** All reasons that apply, the worst first. */
  readonly reasons: readonly Reason[];
  /** The first later day with the verdict `ready` or `ask`, with `wait`; absent where there is none. */
  readonly clears_on?: Day;
  /** The advocate for a use that needs a person. */
  readonly advocate?: string;
  /** The id of the consent record that decides. */
  readonly consent?: string;
  /** The stories that the grant is limited to; absent: all. */
  readonly stories?: readonly string[];
  /** The territories that the grant is limited to; absent: everywhere. */
  readonly territories?: readonly string[];
  readonly attribution?: Attribution;
  /** The places that the grant is limited to; absent: anywhere. */
  readonly places?: readonly string[];
  /** The conditions that have to be met each time; absent: none. */
  readonly requires?: readonly string[];
  readonly conditions?: string;
  /** The words that have to stand beside it; absent: none. */
  readonly disclaimers?: readonly string[];
  /** The addresses of the brand guidelines to keep to; absent: none. */
  readonly guidelines?: readonly string[];
  /** The exact form of the customer's name to use; absent: their name. */
  readonly named_as?: string;
  /** The last day of the grant; absent: open-ended. */
  readonly expires_on?: Day;
  /** Prospects that the customer will not speak to; absent: none. */
  readonly excludes?: readonly string[];
}

export const worse = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b);
export const isUsable = (verdict: Verdict): boolean => verdict === 'ready' || verdict === 'ask';
