import { toPointer } from '../../model/place.ts';
import { json } from '../json.ts';
import type { Reporter } from '../style.ts';
import { isOverdue, overdue, type TakedownResult } from './result.ts';

/** The contract of schemas/takedown.schema.json. */
export const takedownJson: Reporter<TakedownResult> = (result) => {
  const { as_of, customer, asset, items, staying, drafts, running, found, locate } = result;
  const { file } = customer;
  return json({
    as_of,
    customer: customer.id,
    name: customer.data.name,
    asset: asset ?? null,
    summary: { left: items.length, overdue: overdue(result).length },
    items: items.map(({ kind, where, what, asset, by, path, who }) => ({
      kind,
      where,
      what,
      asset: asset ?? null,
      by: by ?? null,
      is_overdue: isOverdue(by, as_of),
      file,
      line: locate({ file, path }).line,
      path: toPointer(path),
      who: who ?? null,
    })),
    may_stay: staying.map(({ where, what, asset, path, who }) => ({
      where,
      what,
      asset: asset ?? null,
      file,
      line: locate({ file, path }).line,
      path: toPointer(path),
      who: who ?? null,
    })),
    drafts: drafts.map(({ what, path }) => ({ what, file, line: locate({ file, path }).line, path: toPointer(path) })),
    found: found.map(({ file, line, what }) => ({ file, line, what })),
    running: running.map(({ id, uses }) => ({ consent: id, uses })),
  });
};
