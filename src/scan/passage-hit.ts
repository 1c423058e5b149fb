import type { MentionKind, MentionWeakness } from '../model/mention.ts';
import type { WordState } from './name-hit.ts';
import type { ContentPlace } from './places.ts';

/** A mention within its passage. */
export interface PassageHit extends WordState {
  readonly customer: string;
  readonly kind: MentionKind;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly weakness?: MentionWeakness;
  readonly isVerbatim?: boolean;
}

/** A mention at its place in the file. */
export interface PlacedHit extends Omit<PassageHit, 'start' | 'end'> {
  readonly place: ContentPlace;
  readonly text: string;
}
