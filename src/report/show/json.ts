import { toPointer } from '../../model/place.ts';
import { json } from '../json.ts';
import { standingJson } from '../standing.ts';
import type { Reporter } from '../style.ts';
import type { ShowResult } from './result.ts';

/** The contract of schemas/show.schema.json. */
export const showJson: Reporter<ShowResult> = ({ as_of, customer, standing, balance, due, locate }) =>
  json({
    as_of,
    customer: customer.data,
    file: customer.file,
    standing: standing.map((answer) => standingJson(answer, locate)),
    balance: { ...balance, given: balance.given.length },
    due: due.map(({ on, kind, message, path, who }) => ({
      on,
      kind,
      message,
      line: locate({ file: customer.file, path }).line,
      path: toPointer(path),
      who: who ?? null,
    })),
  });
