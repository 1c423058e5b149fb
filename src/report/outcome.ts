import type { Outcome } from '../model/customer.ts';
import { plain } from './escape.ts';

/** One measured result as a line: `month-end close: 9 days → 3 days (-67%), verified by customer`. */
export function outcomeLine({ metric, before, after, change, verified_by }: Outcome): string {
  const figures = before !== undefined && after !== undefined ? `${before} → ${after}` : (after ?? before);
  const facts = [figures, change === undefined || figures === undefined ? change : `(${change})`];
  const figuresText = facts.flatMap((fact) => (fact === undefined ? [] : [plain(String(fact))])).join(' ');
  return `${plain(metric)}${figuresText === '' ? '' : `: ${figuresText}`}${verified_by === undefined ? '' : `, verified by ${verified_by}`}`;
}
