import { jsonLine } from '../json.ts';
import type { Reporter } from '../style.ts';
import type { CheckResult } from './result.ts';

/**
 * One JSON object per line, for streams: `{ version: 1, type: "diagnostic", … }` with the keys that an element of
 * `diagnostics` has in schemas/check.schema.json, and a last `{ version: 1, type: "summary", as_of, summary }`.
 */
export const checkNdjson: Reporter<CheckResult> = ({ as_of, summary, diagnostics }) =>
  [
    ...diagnostics.map((diagnostic) => ({ version: 1, type: 'diagnostic', ...diagnostic })),
    { version: 1, type: 'summary', as_of, summary },
  ]
    .map(jsonLine)
    .join('');
