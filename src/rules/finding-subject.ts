import { peopleIn } from '../consent/ledger-entry.ts';
import type { Activity, Asset, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Extent } from '../model/fingerprint.ts';
import type { Path } from '../model/place.ts';
import { textHash } from '../text/hash.ts';
import { isMapping, valueText } from '../text/value-text.ts';

/** The subject of a finding in one state of its file: a change to it makes another finding. */
export interface FindingSubject {
  /** A hash of the subject without its extent, and of the records that the finding rests on. */
  readonly content: string;
  readonly extent?: Extent;
}

/** The file of a finding: the customer as far as it can be read, and the text. */
export interface FileState {
  readonly customer: Customer | undefined;
  readonly text: string | undefined;
}

/**
 * The subject of a finding: the record, entry or asset it is reported at, and those it names besides. In a file with
 * errors it is the whole file, since other faults there stay hidden.
 */
export function subjectOf({ place, related = [] }: Finding, { customer, text }: FileState, today: Day): FindingSubject {
  if (customer === undefined) return { content: textHash(text ?? '') };
  const { data, broken } = customer;
  if (broken || !('path' in place)) return { content: wholeHash(data) };
  const grounds = related.flatMap(({ place: other }) =>
    'path' in other && other.file === place.file ? [thingAt(data, other.path)] : [],
  );
  const thing = thingAt(data, place.path);
  const extent = isMapping(thing) ? extentOf(place.path[0], thing, today) : undefined;
  const said = extent === undefined ? thing : { ...(thing as object), ...NO_EXTENT };
  return { content: textHash(`${valueText(said)} ${valueText(grounds)}`), ...(extent && { extent }) };
}

// A file may have thousands of findings that are about all of it.
const WHOLE_HASHES = new WeakMap<object, string>();

function wholeHash(data: object): string {
  const hash = WHOLE_HASHES.get(data) ?? textHash(valueText(data));
  WHOLE_HASHES.set(data, hash);
  return hash;
}

/** The item of a list, or else the key of the file, that a path leads into. */
function thingAt(data: object, [key, index]: Path): unknown {
  if (key === undefined) return data;
  const value: unknown = Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : undefined;
  return Array.isArray(value) && typeof index === 'number' ? value[index] : value;
}

/** Removes the keys that belong to the extent. */
const NO_EXTENT = { audience: undefined, territories: undefined, placements: undefined };

function extentOf(list: Path[number] | undefined, thing: object, today: Day): Extent | undefined {
  if (list === 'activity') {
    const { prospect, place, met } = thing as Activity;
    const advocate = peopleIn(thing as Activity).join(' ');
    return {
      ...(advocate && { advocate }),
      ...(prospect && { prospect }),
      ...(place && { place }),
      ...(met && { met }),
    };
  }
  if (list !== 'assets') return undefined;
  const { advocate, audience = 'public', territories = [], placements = [] } = thing as Asset;
  const places = placements.flatMap(({ where, channel, since, removed_on, met }) =>
    removed_on !== undefined && removed_on <= today
      ? []
      : [
          {
            where,
            ...(channel && { channel }),
            ...(since && { since }),
            ...(removed_on && { removed_on }),
            ...(met && { met }),
          },
        ],
  );
  return {
    ...(advocate && { advocate }),
    audience,
    ...(territories.length > 0 && { territories }),
    ...(places.length > 0 && { places }),
  };
}
