import type { Config } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Finding, RuleId } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library } from '../model/library.ts';
import { type Meter, NO_METER } from '../model/meter.ts';
import type { Range } from '../model/place.ts';
import { type FindingSubject, subjectOf } from './finding-subject.ts';
import { RULES } from './index.ts';
import { isOffEverywhere } from './levels.ts';
import { type CustomerSummary, summaryOf } from './library-summary.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * The results that follow from the content of one customer file under one config, and from no other file. They hold for
 * every day of its validity period (see `validityPeriods`). Plain JSON, so that it can be cached.
 */
export interface FileReport {
  readonly file: string;
  /** Absent where the file could not be read. */
  readonly summary?: CustomerSummary | undefined;
  /** The reason, where the file could not be read. */
  readonly why?: string | undefined;
  readonly ignores?: readonly Ignore[] | undefined;
  /** The findings of the rules that look at single files, in the order of the rules. */
  readonly found?: readonly LocatedFinding[] | undefined;
}

/** A finding whose places are resolved to ranges of the text. */
export interface LocatedFinding extends Finding {
  readonly rule: RuleId;
  readonly range: Range;
  readonly relatedRanges?: readonly Range[];
  /** Absent for rules that compare files. */
  readonly subject?: FindingSubject;
}

/** The input of rules under a config on a day. */
export const ruleContext = ({ policy }: Config, today: Day): RuleContext => ({
  today,
  policy,
  rules: RULES.map(({ id }) => id),
});

/** Makes the reports of a library's customer files, in their order. */
export function fileReports(
  library: Library,
  today: Day,
  rules: readonly Rule[] = RULES,
  meter: Meter = NO_METER,
): readonly FileReport[] {
  const { config, locate } = library;
  const context = ruleContext(config, today);
  const customers = new Map(library.customers.map((customer) => [customer.file, customer]));
  const stateOf = (file: string) => ({ customer: customers.get(file), text: library.textOf(file) });
  const found = new Map<string, LocatedFinding[]>();
  for (const rule of rules) {
    if (rule.reach !== 'file' || isOffEverywhere(rule, config)) continue;
    for (const finding of meter.time(rule.id, () => [...rule.check(library, context)])) {
      const { file } = finding.place;
      const subject = subjectOf(finding, stateOf(file), today);
      put(found, file, { rule: rule.id, ...withRanges(finding, locate), subject });
    }
  }
  const reasons = new Map(library.omitted.map(({ file, why }) => [file, why]));
  const ignores = new Map<string, Ignore[]>();
  for (const ignore of library.ignores) put(ignores, ignore.file, ignore);
  return meter.time('rows', () =>
    library.files.flatMap((file) => {
      if (file === config.file) return [];
      const customer = customers.get(file);
      const summary = customer && summaryOf(customer, today);
      return [{ file, summary, why: reasons.get(file), ignores: ignores.get(file), found: found.get(file) }];
    }),
  );
}

/** A finding with its places resolved. */
export const withRanges = (
  { place, message, hint, related = [], fix }: Finding,
  locate: Library['locate'],
): Omit<LocatedFinding, 'rule'> => ({
  place,
  message,
  ...(hint !== undefined && { hint }),
  ...(fix && { fix }),
  range: locate(place),
  ...(related.length > 0 && { related, relatedRanges: related.map((other) => locate(other.place)) }),
});

function put<Thing>(lists: Map<string, Thing[]>, file: string, thing: Thing): void {
  const list = lists.get(file);
  if (list === undefined) lists.set(file, [thing]);
  else list.push(thing);
}
