import type { Path } from '../../model/place.ts';
import { json } from '../json.ts';
import type { RiskResult } from './result.ts';

/** The contract of schemas/risk.schema.json. */
export function riskJson({ risk, locate }: RiskResult): string {
  const { as_of, summary, customers, public_logos } = risk;
  const lineOf = (file: string, path: Path) => ({ file, line: locate({ file, path }).line });
  return json({
    as_of,
    summary,
    customers: customers.map(({ exposures, reasons, customer, name, level, score, standing, next }) => ({
      ...{ customer, name, level, score },
      exposures: exposures.map(({ kind, id, audience, where, file, path }) => ({
        ...{ kind, id, audience, where },
        ...lineOf(file, path),
      })),
      standing,
      reasons: reasons.map(({ code, message, points, file, path }) => ({
        ...{ code, message, points },
        ...lineOf(file, path),
      })),
      next,
    })),
    public_logos,
  });
}
