import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Finding, RuleId } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { AssetFiles, Library } from '../model/library.ts';
import { logoFile } from '../model/logo-file.ts';
import { type Meter, NO_METER } from '../model/meter.ts';
import type { Range } from '../model/place.ts';
import { isLibraryPath } from '../text/file-reference.ts';
import { addTo } from '../text/groups.ts';
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
  /** The summary of a file with errors as others are linked to it. */
  readonly doubtful?: CustomerSummary | undefined;
  /** The reason, where the file could not be read. */
  readonly why?: string | undefined;
  readonly ignores?: readonly Ignore[] | undefined;
  /** The findings of the rules that look at single files, in the order of the rules. */
  readonly found?: readonly LocatedFinding[] | undefined;
  /** The files that its assets and known logos name, as they were; absent without any. The findings may follow from them too. */
  readonly assetFiles?: readonly AssetFileState[] | undefined;
}

/** A file that an asset or a known logo names, as it was when a report was made. */
interface AssetFileState {
  readonly path: string;
  readonly stamp: string;
  /** Empty where it could not be read. */
  readonly sha256: string;
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
    const said = new Set<string>();
    for (const finding of meter.time(rule.id, () => [...rule.check(library, context)])) {
      const { file } = finding.place;
      // An engagement of several people is put to the rules once for each of them.
      const key = JSON.stringify([finding.place, finding.message]);
      if (said.has(key)) continue;
      said.add(key);
      const subject = subjectOf(finding, stateOf(file), today);
      addTo(found, file, { rule: rule.id, ...withRanges(finding, locate), subject });
    }
  }
  const doubtful = new Map(library.doubtful.map((customer) => [customer.file, customer]));
  const reasons = new Map(library.omitted.map(({ file, why }) => [file, why]));
  const ignores = new Map<string, Ignore[]>();
  for (const ignore of library.ignores) addTo(ignores, ignore.file, ignore);
  return meter.time('rows', () =>
    library.files.flatMap((file) => {
      if (file === config.file) return [];
      const customer = customers.get(file);
      const summary = customer && summaryOf(customer, today, config.policy);
      const mayBe = doubtful.get(file);
      const assetFiles = customer && assetFileStates(customer, library.assetFiles);
      return [
        {
          ...{ file, summary, doubtful: mayBe && summaryOf(mayBe, today, config.policy) },
          ...{ why: reasons.get(file), ignores: ignores.get(file), found: found.get(file), assetFiles },
        },
      ];
    }),
  );
}

function assetFileStates(
  { broken, data: { assets = [], mentions } }: Customer,
  files: AssetFiles | undefined,
): readonly AssetFileState[] | undefined {
  const ofAssets = assets.flatMap(({ file }) => file ?? []).filter(isLibraryPath);
  const named = broken ? [] : [...ofAssets, ...(mentions?.logos ?? []).flatMap((logo) => logoFile(logo) ?? [])];
  if (files === undefined || named.length === 0) return undefined;
  return [...new Set(named)].map((path) => {
    const stamp = files.stampOf(path);
    return { path, stamp, sha256: shaOf(files, path) };
  });
}

const shaOf = (files: AssetFiles, path: string): string => {
  const found = files.hashOf(path);
  return 'sha256' in found ? found.sha256 : '';
};

/**
 * Says that the files that a report rests on are as they were. Without a stamp the content decides. A file with another
 * stamp counts as changed, so that the next report has its stamp.
 */
export const hasAssetFilesOf = ({ assetFiles = [] }: FileReport, files: AssetFiles | undefined): boolean =>
  assetFiles.every(({ path, stamp, sha256 }) => {
    if (files === undefined) return false;
    const now = files.stampOf(path);
    return now === '' ? shaOf(files, path) === sha256 : now === stamp;
  });

/**
 * Removes the findings that rest on files that assets name. A report of now is taken for an earlier state only without
 * them: such a file may have changed since, and its customer file may not.
 */
export const withoutAssetFiles = (reports: readonly FileReport[]): readonly FileReport[] =>
  reports.map((report) =>
    report.assetFiles === undefined
      ? report
      : { ...report, found: report.found?.filter(({ isOfAssetFile }) => isOfAssetFile !== true) },
  );

/** A finding with its places resolved. */
export const withRanges = (
  { place, message, hint, related = [], fix, isOfAssetFile }: Finding,
  locate: Library['locate'],
): Omit<LocatedFinding, 'rule'> => ({
  place,
  message,
  ...(hint !== undefined && { hint }),
  ...(fix && { fix }),
  ...(isOfAssetFile && { isOfAssetFile }),
  range: locate(place),
  ...(related.length > 0 && { related, relatedRanges: related.map((other) => locate(other.place)) }),
});
