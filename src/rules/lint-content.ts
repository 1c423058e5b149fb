import { type ContentIgnore, readContentIgnores } from '../library/content-ignores.ts';
import type { Day } from '../model/day.ts';
import { type Diagnostic, type Finding, LEVELS, type Level, type Severity } from '../model/diagnostic.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import type { Range } from '../model/place.ts';
import { ruleUrl } from '../model/rule-manual.ts';
import { rangeAt } from '../text/line-index.ts';
import { gonePlacements } from './gone-placements.ts';
import { expiredIgnores, ignoreExpired } from './ignore/expired.ts';
import { faultyIgnores, ignoreNoReason } from './ignore/no-reason.ts';
import { RULES } from './index.ts';
import {
  type ContentQuestion,
  contentSettings,
  type JudgedMention,
  judgeContent,
  type MentionedIn,
  type UnreadFile,
} from './judge-content.ts';
import { levels } from './levels.ts';
import type { ReportedFinding } from './lint.ts';
import type { JudgedContent, Rule, ScanRule } from './rule.ts';
import { scanUnsearched } from './scan/unsearched.ts';
import { isExpired, isValidIgnore } from './suppressions.ts';

/** The result of a search through content, and the question by which it is judged. */
export interface ContentSource extends ContentQuestion {
  readonly found: readonly MentionedIn[];
  readonly unread: readonly UnreadFile[];
  /** The customer files that were not searched for whole, by their paths from the folder of the content. */
  readonly unsearched: readonly OmittedFile[];
  /** All files that were looked at. */
  readonly files: readonly string[];
  readonly wantsUnregistered: boolean;
}

/** The findings of the rules about content, by place. */
export interface ContentLint {
  readonly shown: readonly JudgedMention[];
  readonly reported: readonly ReportedFinding[];
  /** The number of faults in places whose level is off. */
  readonly silent: number;
}

/** Runs the rules about content on what a scan found. */
export function lintContent(source: ContentSource): ContentLint {
  const { library, found, unread, unsearched, wantsUnregistered, today } = source;
  const shown = judgeContent(found, source);
  const isUnread = new Set(unread.map(({ file }) => file));
  const read = source.files.filter((file) => !isUnread.has(file));
  const gone = gonePlacements(library, read, found, today);
  const content: JudgedContent = { shown, gone, unread, unsearched, wantsUnregistered };
  const settingsOf = contentSettings(library.config.scan.content);
  const levelOf = levels(library.config);
  const ignoresIn = ignoresOf(source);
  const reported: ReportedFinding[] = [];
  let silent = 0;
  const report = (rule: Rule, findings: Iterable<Finding>): void => {
    for (const finding of findings) {
      const { file } = finding.place;
      const judged = judgedBy(finding);
      // The levels of content say nothing about the library.
      const most = rule === scanUnsearched ? 'error' : (settingsOf(file).level ?? 'error');
      const severity = milder(levelOf(rule, file), judged === undefined ? most : mostOf(judged));
      if (severity === 'off') silent += 1;
      else {
        const diagnostic = diagnosticOf(finding, rule, severity);
        const fingerprint = { ...fingerprintOf(diagnostic), subject: file };
        reported.push({ diagnostic, fingerprint, ignore: ignoreOf(ignoresIn(file), diagnostic, today), edits: [] });
      }
    }
  };
  for (const rule of RULES.filter(isScanRule)) report(rule, rule.check(content));
  // A comment where nothing is found has nothing to silence, and its file is not read once more for it.
  const ignores = [...new Set(reported.map(({ diagnostic }) => diagnostic.file))]
    .flatMap(ignoresIn)
    .filter(isOfContent);
  report(ignoreNoReason, faultyIgnores(ignores, RULE_IDS, ''));
  report(ignoreExpired, expiredIgnores(ignores, today));
  return { shown, reported, silent };
}

function diagnosticOf(finding: Finding, { id: rule }: Rule, severity: Severity): Diagnostic {
  const { place, message, hint = null, related = [] } = finding;
  return {
    rule,
    severity,
    message,
    hint,
    customer: judgedBy(finding)?.customer.id ?? null,
    file: place.file,
    ...rangeOf(place),
    path: null,
    url: ruleUrl(rule),
    related: related.map((other) => {
      const { line, column } = rangeOf(other.place);
      return { message: other.message, file: other.place.file, line, column };
    }),
  };
}

const rangeOf = (place: Finding['place']): Range => ('range' in place ? place.range : rangeAt(1, 1));
const judgedBy = (finding: Finding): JudgedMention | undefined =>
  'judged' in finding ? (finding.judged as JudgedMention) : undefined;

export const isScanRule = (rule: (typeof RULES)[number]): rule is ScanRule => rule.reach === 'content';

/** The level of a finding at most. Consent that ends later is no fault today. */
const mostOf = ({ fault, most }: JudgedMention): Level => (fault === 'ends' ? milder('info', most) : most);

const milder = (a: Level, b: Level): Level => (LEVELS.indexOf(a) < LEVELS.indexOf(b) ? a : b);

/** Reads the comments of a file that silence findings, when they are asked for. */
function ignoresOf({ textOf }: Pick<ContentSource, 'textOf'>): (file: string) => readonly ContentIgnore[] {
  const known = new Map<string, readonly ContentIgnore[]>();
  return (file) => {
    const ignores = known.get(file) ?? readContentIgnores(file, textOf(file) ?? '');
    known.set(file, ignores);
    return ignores;
  };
}

/** Finds the comment that suppresses a finding. */
const ignoreOf = (
  ignores: readonly ContentIgnore[],
  { rule, line }: Diagnostic,
  today: Day,
): ContentIgnore | undefined =>
  ignores.find((one) => one.rule === rule && one.covers === line && isValidIgnore(one) && !isExpired(one, today));

const RULE_IDS = RULES.map(({ id }) => id);

/** Says that a comment is none for `refs check`, which finds the faults of its own. */
const isOfContent = ({ rule }: ContentIgnore): boolean =>
  rule.startsWith('scan/') || !RULE_IDS.some((id) => id === rule);

/** The library that a scan asks about: its customers, and those that could not be read, by the names of their files. */
export function scannedCustomers(
  { customers, omitted }: Pick<Library, 'customers' | 'omitted'>,
  idOf: (file: string) => string,
): Library['customers'] {
  const known = new Set(customers.map(({ id }) => id));
  const unread = omitted
    .filter(({ file }) => /\.ya?ml$/i.test(file) && !known.has(idOf(file)))
    .map(({ file }) => ({ id: idOf(file), file, broken: true, data: { name: idOf(file).replaceAll('-', ' ') } }));
  return [...customers, ...unread];
}
