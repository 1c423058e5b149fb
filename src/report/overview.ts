import type { CustomerDue } from '../consent/reminders.ts';
import type { Use } from '../model/customer.ts';
import type { Duration } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import type { CheckResult } from './check/index.ts';
import { byRule, ruleLine, summaryLine } from './check/text.ts';
import { plain } from './escape.ts';
import { count, type Reporter } from './style.ts';
import { fitted } from './wrap.ts';

/** How far ahead the overview looks. */
export const OVERVIEW_WITHIN: Duration = '30d';

/** A library at a glance. */
export interface OverviewResult {
  readonly checked: CheckResult;
  /** The items due within `OVERVIEW_WITHIN`, by day. */
  readonly due: readonly CustomerDue[];
  /** How many customers are ready for each use; undefined where there are too many to ask for each. */
  readonly ready: readonly { readonly use: Use; readonly customers: number }[] | undefined;
}

/** The most lines of a part; the rest is one command away. */
const MAX_LINES = 8;

/** Sums up the due items, the findings and the ready customers, each with the command that says more. */
export const overviewText: Reporter<OverviewResult> = fitted(({ checked, due, ready }, style) => {
  const { paint } = style;
  const { as_of, diagnostics } = checked;
  const part = (title: string, lines: readonly string[], more: string) => {
    const shown = lines.slice(0, MAX_LINES).map((line) => `  ${line}\n`);
    const rest = lines.length > MAX_LINES ? `and ${lines.length - MAX_LINES} more, ` : '';
    return `${paint.bold(title)}\n${shown.join('')}  ${paint.dim('→')} ${rest}${more}\n`;
  };
  const late = due.filter(({ on }) => on < as_of).length;
  const usable = (ready ?? []).filter(({ customers }) => customers > 0);
  const use = usable[0]?.use ?? 'reference-call';
  return [
    part(
      due.length === 0
        ? 'Nothing is due in the next 30 days'
        : `Due in the next 30 days: ${due.length}, ${late} overdue`,
      due.map(
        ({ on, customer, message }) => `${on < as_of ? paint.red(on) : on}  ${plain(customer.id)}  ${plain(message)}`,
      ),
      `by owner and day: ${commandLine`refs due --within ${OVERVIEW_WITHIN}`}`,
    ),
    part(
      diagnostics.length === 0 ? 'Nothing is wrong' : `Wrong: ${count(diagnostics.length, 'finding')}`,
      byRule(diagnostics).map((found) => ruleLine(found, style)),
      'each with its place and remedy: refs check',
    ),
    part(
      ready === undefined
        ? 'Ready: not counted, for there are many customers'
        : usable.length === 0
          ? 'Nobody is ready for anything'
          : 'Ready, under the conditions that "refs find" tells',
      usable.length === 0 ? [] : [usable.map(({ use, customers }) => `${use} ${customers}`).join(' · ')],
      `who: ${commandLine`refs find --ready --for ${use}`}`,
    ),
    summaryLine(checked, style),
  ].join('\n');
});
