import type { Activity, Asset, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Extent } from '../model/fingerprint.ts';
import type { Path } from '../model/place.ts';
import { textHash } from '../text/text-hash.ts';
import { isMapping, valueText } from '../text/value-text.ts';

/** The thing that a finding is about, as it stands in its file: whoever changes it makes another finding of it. */
export interface FindingSubject {
  /** A hash of what it says, but for its extent, and of what the finding rests on. */
  readonly content: string;
  readonly extent?: Extent;
}

/** The file of a finding: the customer as far as it can be read, and the text where it cannot. */
export interface FileState {
  readonly customer: Customer | undefined;
  readonly text: string | undefined;
}

/**
 * The subject of a finding: the record, entry or asset that it is told at, and those that it speaks of besides. In a file
 * with errors it is all of the file, since what else is wrong there nobody sees.
 */
export function subjectOf({ place, related = [] }: Finding, { customer, text }: FileState, today: Day): FindingSubject {
  if (customer === undefined) return { content: textHash(text ?? '') };
  const { data, broken } = customer;
  if (broken || !('path' in place)) return { content: textHash(valueText(data)) };
  const grounds = related.flatMap(({ place: other }) =>
    'path' in other && other.file === place.file ? [thingAt(data, other.path)] : [],
  );
  const thing = thingAt(data, place.path);
  const extent = isMapping(thing) ? extentOf(place.path[0], thing, today) : undefined;
  const said = extent === undefined ? thing : { ...(thing as object), ...NO_EXTENT };
  return { content: textHash(`${valueText(said)} ${valueText(grounds)}`), ...(extent && { extent }) };
}

/** The item of a list, or else the key of the file, that a path leads into. */
function thingAt(data: object, [key, nth]: Path): unknown {
  if (key === undefined) return data;
  const value: unknown = Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : undefined;
  return Array.isArray(value) && typeof nth === 'number' ? value[nth] : value;
}

/** The keys that an extent has instead. */
const NO_EXTENT = { audience: undefined, territories: undefined, placements: undefined };

function extentOf(list: Path[number] | undefined, thing: object, today: Day): Extent | undefined {
  if (list === 'activity') {
    const { advocate, prospect } = thing as Activity;
    return { ...(advocate && { advocate }), ...(prospect && { prospect }) };
  }
  if (list !== 'assets') return undefined;
  const { advocate, audience = 'public', territories = [], placements = [] } = thing as Asset;
  const places = placements.flatMap(({ where, since, removed_on }) =>
    removed_on !== undefined && removed_on <= today
      ? []
      : [{ where, ...(since && { since }), ...(removed_on && { removed_on }) }],
  );
  return {
    ...(advocate && { advocate }),
    audience,
    ...(territories.length > 0 && { territories }),
    ...(places.length > 0 && { places }),
  };
}
