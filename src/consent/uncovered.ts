import type { Policy } from '../model/config.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type Library, soundCustomers } from '../model/library.ts';
import { type ConsentGap, consentGap, type GapKind } from './consent-gap.ts';
import { atSome, type Exposure, exposures, partsOf } from './exposure.ts';
import { withoutStaying } from './may-stay.ts';

/** An exposure with a gap in its consent. */
export interface UncoveredExposure<Name extends GapKind> {
  /** The customer's id. */
  readonly customer: string;
  readonly file: string;
  readonly exposure: Exposure;
  readonly gap: Extract<ConsentGap, { kind: Name }>;
  /** The subject in words, to stand before "grant": `the`, `pat-doe's own`. */
  readonly whose: string;
}

/**
 * The exposures of all sound customers with a kind of gap. Each exposure has its gravest gap only. What may stay has none.
 */
export function uncovered<Name extends GapKind>(
  library: Library,
  today: Day,
  kind: Name,
): readonly UncoveredExposure<Name>[] {
  const { policy } = library.config;
  return soundCustomers(library).flatMap(({ id, data, file }) =>
    exposures(data, today).flatMap((shown) => {
      const exposure = withoutStaying(data, shown, policy);
      if (exposure === undefined) return [];
      const whole = consentGap(data, exposure, policy);
      if (whole === undefined || !isOfKind(whole, kind)) return [];
      return partsWith(data, whole, exposure, policy).flatMap((part) => {
        const gap = consentGap(data, part, policy);
        if (gap === undefined || !isOfKind(gap, kind)) return [];
        const whose = gap.subject === 'company' ? 'the' : `${gap.subject}'s own`;
        return [{ customer: id, file, exposure: part, gap, whose }];
      });
    }),
  );
}

/**
 * The parts of an exposure that are looked at apart for a gap: its placements, where the gap lies in the place. What was
 * withdrawn for some places is one part.
 */
function partsWith(data: CustomerFile, gap: ConsentGap, exposure: Exposure, policy: Policy): readonly Exposure[] {
  if (gap.kind === 'withdrawn') return [withdrawnPart(data, exposure, policy)];
  const isOfPlace = gap.kind === 'requirement-unmet' || (gap.kind === 'out-of-scope' && gap.beyond === 'place');
  return isOfPlace ? partsOf(exposure) : [exposure];
}

const isOfKind = <Name extends GapKind>(gap: ConsentGap, kind: Name): gap is Extract<ConsentGap, { kind: Name }> =>
  gap.kind === kind;

/** An exposure at those of its places only for which consent was withdrawn or declined. */
export function withdrawnPart(data: CustomerFile, exposure: Exposure, policy: Policy): Exposure {
  const parts = partsOf(exposure);
  if (parts.length < 2) return exposure;
  const isWithdrawn = parts.map((part) => consentGap(data, part, policy)?.kind === 'withdrawn');
  return isWithdrawn.every(Boolean) ? exposure : atSome(exposure, (_, index) => isWithdrawn[index] === true);
}
