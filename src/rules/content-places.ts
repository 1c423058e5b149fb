import type { Mention } from '../model/mention.ts';

/** Bounds the lines between the parts of one object in a data file: its name, its logo, its address. */
const MAX_LINES_APART = 3;

/** Endings of files whose lines are the parts of objects. */
const DATA = /\.(?:jsonc?|ya?ml|toml|[cm]?[jt]sx?)$/i;

/**
 * Groups the mentions of a file by the place that shows a customer: those on one line, and in a data file those of one
 * object. Each place is of one customer, and begins with its first mention.
 */
export function placesOfContent(file: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const places: Mention[][] = [];
  const open = new Map<string, Mention[]>();
  const inOrder = [...mentions].sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
  for (const mention of inOrder) {
    const place = open.get(mention.customer);
    if (place !== undefined && isSamePlace(place, mention, DATA.test(file))) place.push(mention);
    else {
      const fresh = [mention];
      places.push(fresh);
      open.set(mention.customer, fresh);
    }
  }
  return places;
}

function isSamePlace(place: readonly Mention[], mention: Mention, isData: boolean): boolean {
  const last = place.at(-1);
  if (last === undefined || last.part !== mention.part) return false;
  if (last.range.line === mention.range.line) return true;
  // A second name begins the next object; the address of somebody else may have one, too.
  const isOther = !place.some((one) =>
    one.weakness === mention.weakness ? one.kind === mention.kind : !(isOfAddress(one) || isOfAddress(mention)),
  );
  return isData && isOther && last.range.line > 0 && mention.range.line - last.range.line <= MAX_LINES_APART;
}

/** True for a name in the address of somebody else. */
export const isOfAddress = ({ weakness }: Mention): boolean => weakness === 'foreign-address';
