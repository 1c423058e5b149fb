import { toPointer } from '../../model/place.ts';
import { isPicked } from '../fields-picked.ts';
import { json } from '../json.ts';
import type { Reporter } from '../style.ts';
import { type DueResult, overdue, shownItems, uidOf } from './result.ts';

/** The contract of schemas/due.schema.json. */
export const dueJson: Reporter<DueResult> = (result, { fields }) => {
  const { as_of, until, owner, items, omitted, locate } = result;
  const shown = shownItems(result);
  // A line is found by parsing its file for places.
  const wantsLine = isPicked(fields, ['items', 'line']);
  return json({
    as_of,
    until,
    owner: owner ?? null,
    summary: { due: items.length, overdue: overdue(result).length },
    more: items.length - shown.length,
    items: shown.map((item) => ({
      uid: uidOf(item),
      on: item.on,
      kind: item.kind,
      customer: item.customer.id,
      name: item.customer.data.name,
      message: item.message,
      file: item.customer.file,
      ...(wantsLine && { line: locate({ file: item.customer.file, path: item.path }).line }),
      path: toPointer(item.path),
      who: item.who ?? null,
    })),
    left_out: omitted.map(({ file, why }) => ({ file, why })),
  });
};
