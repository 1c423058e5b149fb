import type { Attribution, Audience, Use } from './customer.ts';
import type { Day } from './day.ts';
import type { Path } from './place.ts';

/** From best to worst: go ahead; once the owner or customer says yes this time; not before a known day; no. */
export const VERDICTS = ['ready', 'ask', 'wait', 'no'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one wants to do, and when. */
export interface Question {
  readonly use: Use;
  readonly on: Day;
  /** Absent: public for material, press interviews and talks, else prospects. */
  readonly audience?: Audience;
  /** Where the material will be used. Absent: see the design, it depends on the use. */
  readonly territory?: string;
  /** A story's id. Absent: whichever story. */
  readonly story?: string;
  /** An advocate's id. Absent: the best one. */
  readonly advocate?: string;
  /** For whom: compared with those the customer will not speak to. */
  readonly prospect?: string;
  /** How much of their name it gives. Absent: as much as the grant allows. */
  readonly attribution?: Attribution;
  /**
   * That it is material which is up already, or will be on that day. It takes nobody's time, and what it leaves open, a
   * story or a territory, it claims in full.
   */
  readonly isUp?: boolean;
  /**
   * That it is an engagement, which takes a person's time whatever material there is: its index in the ledger, where it
   * does not stand in its own way, or `new`.
   */
  readonly entry?: number | 'new';
}

/** Something that speaks for or against a use. */
export interface Reason {
  readonly code: string;
  readonly verdict: Verdict;
  /** Lower case, the values named, no full stop. */
  readonly message: string;
  readonly file: string;
  /** Where it stands in the customer's file. */
  readonly path: Path;
  /** With `wait`: the day on which this reason is over; absent where none is known. */
  readonly clears_on?: Day;
  /** The day from which a declined or withdrawn use may be raised again. */
  readonly raise_on?: Day;
  /** Whom on our side to ask: an owner of the customer. */
  readonly who?: string;
}

/** The answer to "may we, for this use, on this day". */
export interface Standing {
  readonly use: Use;
  readonly audience: Audience;
  readonly verdict: Verdict;
  /** Every reason that applies, the worst first. */
  readonly reasons: readonly Reason[];
  /** With `wait`: the first later day on which the verdict is `ready` or `ask`; absent when there is none. */
  readonly clears_on?: Day;
  /** Who would do it, where the use needs a person. */
  readonly advocate?: string;
  /** The id of the consent record that answers. */
  readonly consent?: string;
  /** The stories the answering grant is limited to; absent: all. */
  readonly stories?: readonly string[];
  /** The territories the answering grant is limited to; absent: everywhere. */
  readonly territories?: readonly string[];
  readonly attribution?: Attribution;
  readonly conditions?: string;
  /** The last day of the answering grant; absent: open-ended. */
  readonly expires_on?: Day;
  /** Prospects that the customer will not speak to; absent: none. */
  readonly excludes?: readonly string[];
}

export const worse = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b);
export const isUsable = (verdict: Verdict): boolean => verdict === 'ready' || verdict === 'ask';
