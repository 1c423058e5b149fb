import { toPointer } from '../../model/place.ts';
import { json } from '../json.ts';
import type { Reporter } from '../style.ts';
import { byJudgement, type DiffResult, wayToApprove } from './result.ts';

/** The contract of schemas/diff.schema.json. */
export const diffJson: Reporter<DiffResult> = (result) => {
  const { as_of, base, head, changes, standing, diagnostics, omitted, changedBy, nameOf } = result;
  const counts = Object.fromEntries(byJudgement(result).map(([judgement, judged]) => [judgement, judged.length]));
  return json({
    as_of,
    base,
    head,
    summary: { ...counts, errors: diagnostics.length },
    changes: changes.map(({ kind, judgement, customer, file, line, path, before, after, message }) => ({
      kind,
      judgement,
      customer,
      customer_name: customer === null ? null : (nameOf(customer) ?? null),
      file,
      line,
      path: toPointer(path),
      before: before ?? null,
      after: after ?? null,
      message,
    })),
    standing: standing.map(({ customer, use, before, after }) => ({
      customer,
      customer_name: nameOf(customer) ?? null,
      use,
      before: { verdict: before.verdict, clears_on: before.clears_on ?? null },
      after: { verdict: after.verdict, clears_on: after.clears_on ?? null },
    })),
    diagnostics,
    left_out: omitted,
    changed_by: changedBy.map(({ file, authors, isCommitted }) => ({ file, authors, committed: isCommitted })),
    approve_with: wayToApprove(result, (text) => text) ?? null,
  });
};
