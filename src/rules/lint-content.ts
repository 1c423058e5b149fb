import { type ContentIgnore, readContentIgnores } from '../library/content-ignores.ts';
import type { Day } from '../model/day.ts';
import { type Diagnostic, LEVELS, type Level } from '../model/diagnostic.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { Library } from '../model/library.ts';
import { ruleUrl } from '../model/rule-manual.ts';
import { rangeAt } from '../text/line-index.ts';
import { gonePlacements } from './gone-placements.ts';
import { RULES } from './index.ts';
import { type ContentQuestion, type JudgedMention, judgeContent, type MentionedIn } from './judge-content.ts';
import { levels } from './levels.ts';
import type { ReportedFinding } from './lint.ts';
import type { JudgedContent, ScanRule } from './rule.ts';
import { isExpired, isValidIgnore } from './suppressions.ts';

/** The result of a search through content, and the question by which it is judged. */
export interface ContentSource extends ContentQuestion {
  readonly found: readonly MentionedIn[];
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
  const { library, found, files, wantsUnregistered, today } = source;
  const shown = judgeContent(found, source);
  const gone = gonePlacements(library, files, found, today);
  const content: JudgedContent = { shown, gone, wantsUnregistered };
  const levelOf = levels(library.config);
  const ignoreOf = ignoresOf(source, today);
  const reported: ReportedFinding[] = [];
  let silent = 0;
  for (const rule of RULES.filter(isScanRule)) {
    for (const finding of rule.check(content)) {
      const { file } = finding.place;
      const judged = 'judged' in finding ? (finding.judged as JudgedMention) : undefined;
      const severity = milder(levelOf(rule, file), mostOf(judged));
      if (severity === 'off') silent += 1;
      else {
        const range = 'range' in finding.place ? finding.place.range : rangeAt(1, 1);
        const { message, hint = null, related = [] } = finding;
        const diagnostic: Diagnostic = {
          rule: rule.id,
          severity,
          message,
          hint,
          customer: judged?.customer.id ?? null,
          file,
          ...range,
          path: null,
          url: ruleUrl(rule.id),
          related: related.map(({ place, message }) => {
            const { line, column } = 'range' in place ? place.range : rangeAt(1, 1);
            return { message, file: place.file, line, column };
          }),
        };
        const fingerprint = { ...fingerprintOf(diagnostic), subject: file };
        reported.push({ diagnostic, fingerprint, ignore: ignoreOf(rule.id, file, range.line), edits: [] });
      }
    }
  }
  return { shown, reported, silent };
}

export const isScanRule = (rule: (typeof RULES)[number]): rule is ScanRule => rule.reach === 'content';

/** The level of a finding at most. Consent that ends later is no fault today. */
const mostOf = (judged: JudgedMention | undefined): Level =>
  judged === undefined ? 'error' : judged.fault === 'ends' ? milder('info', judged.most) : judged.most;

const milder = (a: Level, b: Level): Level => (LEVELS.indexOf(a) < LEVELS.indexOf(b) ? a : b);

/** Finds the comment that suppresses a finding on a line. Files are read when they are asked about. */
function ignoresOf(
  { textOf }: Pick<ContentSource, 'textOf'>,
  today: Day,
): (rule: string, file: string, line: number) => ContentIgnore | undefined {
  const known = new Map<string, readonly ContentIgnore[]>();
  return (rule, file, line) => {
    const ignores = known.get(file) ?? readContentIgnores(file, textOf(file) ?? '');
    known.set(file, ignores);
    return ignores.find(
      (one) => one.rule === rule && one.covers === line && isValidIgnore(one) && !isExpired(one, today),
    );
  };
}

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
