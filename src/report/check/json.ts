import { json } from '../json.ts';
import type { Reporter } from '../style.ts';
import type { CheckResult } from './result.ts';

/** The contract of schemas/check.schema.json. */
export const checkJson: Reporter<CheckResult> = ({ as_of, summary, diagnostics, reportedOnly }) =>
  json({ as_of, summary, diagnostics, told: reportedOnly });
